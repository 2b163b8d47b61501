package org.gascheck.spreadsheets.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gascheck.spreadsheets.grid.SheetFault;

/** Finds out in which charset a text is: by its mark, else strictly, and where both would do by known headings. */
final class Charsets {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BEGINNING = 1 << 16;
    private static final int BUFFER = 1 << 16;

    private Charsets() {
    }

    /** A charset, and the bytes of its mark before the text. */
    record Found(Charset charset, int mark) {
    }

    /**
     * That of a file.
     *
     * @param chosen the one that somebody chose, or null
     * @param known  how many known headings a text begins with
     */
    static Found of(Path file, Charset chosen, ToIntFunction<String> known) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(file)) {
            beginning = in.readNBytes(BEGINNING);
        }
        Found marked = marked(beginning);
        if (chosen != null) {
            Found found = new Found(chosen, marked != null && marked.charset.equals(chosen) ? marked.mark : 0);
            check(file, found);
            return found;
        }
        if (marked != null) {
            check(file, marked);
            return marked;
        }
        List<Charset> possible = List.of(StandardCharsets.UTF_8, GB18030).stream()
                .filter(each -> isIn(file, each)).toList();
        if (possible.isEmpty()) {
            throw new SheetFault(
                    "既不是有效的 UTF-8 文本，也不是 GB18030（GBK）文本；请存为 UTF-8，或用 --charset 指明编码",
                    "neither valid UTF-8 nor GB18030 (GBK); expected text saved as UTF-8, or the charset with"
                            + " --charset");
        }
        Charset best = possible.get(0);
        if (possible.size() > 1) {
            int first = known.applyAsInt(new String(beginning, possible.get(0)));
            int second = known.applyAsInt(new String(beginning, possible.get(1)));
            best = second > first ? possible.get(1) : best;
        }
        return new Found(best, 0);
    }

    private static Found marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Found(StandardCharsets.UTF_8, 3);
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return new Found(GB18030, 4);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new Found(StandardCharsets.UTF_16LE, 2);
        }
        return begins(bytes, 0xFE, 0xFF) ? new Found(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static void check(Path file, Found found) throws SheetFault {
        if (!isIn(file, found.charset)) {
            String name = found.charset.name();
            throw new SheetFault(
                    "不是有效的 " + name + " 文本；请核对编码（--charset）",
                    "not valid " + name + "; expected text in it, or another charset with --charset");
        }
    }

    /** Whether the whole file is text in a charset. */
    private static boolean isIn(Path file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (boolean end = false; !end;) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, characters.clear(), end);
                while (result.isOverflow()) {
                    result = decoder.decode(bytes, characters.clear(), end);
                }
                if (result.isError() || hasNul(characters)) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What has the character 0 is no text. */
    private static boolean hasNul(CharBuffer characters) {
        for (int i = 0; i < characters.position(); i++) {
            if (characters.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
