package org.gascheck.drl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.Digest;

/** The files of a rule pack as they were read, for its digest. */
final class PackTexts {

    private record PackText(String name, String text) {
    }

    private final List<PackText> texts = new ArrayList<>();

    /** Takes in a file, by its name within the pack: the digest does not depend on where the pack lies. */
    void add(String name, String text) {
        texts.add(new PackText(name, text));
    }

    /**
     * The digest of the files in the order in which they were added, whatever their line ends.
     *
     * @param base that of the pack which this one extends, or null
     */
    Digest digest(Digest base) {
        List<PackText> all = List.copyOf(texts);
        return Digest.of(out -> {
            if (base != null) {
                write("extends", base.text(), out);
            }
            for (PackText each : all) {
                write(each.name(), each.text().replace("\r\n", "\n").replace('\r', '\n'), out);
            }
        });
    }

    /** Writes a text with its length, so that no other files come to the same bytes. */
    private static void write(String name, String text, OutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
    }
}
