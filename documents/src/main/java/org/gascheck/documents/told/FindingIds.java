package org.gascheck.documents.told;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.gascheck.Digest;

/** Numbers by which findings are known again. */
final class FindingIds {

    private static final int DIGITS = 10;

    private FindingIds() {
    }

    /** That of what instruments find of a subject of a file on a requirement: the same for the same. */
    static String of(String source, String kind, String path, String requirement, List<String> instruments) {
        String text = String.join("\n", source, kind, path, requirement, String.join(",", instruments));
        String digest = Digest.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8))).text();
        return digest.substring(digest.indexOf(':') + 1).substring(0, DIGITS).toUpperCase(Locale.ROOT);
    }
}
