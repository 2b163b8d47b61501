package org.gascheck.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is by its contents, whatever it is called. */
enum FileKind {

    /** Packed parts, as .xlsx has them. */
    PACKED,
    /** The container of old Office files, and of those with a password. */
    OLD,
    /** HTML or XML, which some systems call .xls. */
    MARKUP,
    /** A document of another kind, such as PDF. */
    DOCUMENT,
    /** Nothing. */
    EMPTY,
    /** Anything else: CSV, or no spreadsheet at all. */
    TEXT;

    private static final List<String> NAMES =
            List.of(".xlsx", ".xlsm", ".xls", ".et", ".csv", ".tsv", ".xlsb", ".ods", ".ett", ".xlt", ".xltx");

    static FileKind of(Path file) throws IOException {
        byte[] first;
        try (InputStream in = Files.newInputStream(file)) {
            first = in.readNBytes(512);
        }
        if (first.length == 0) {
            return EMPTY;
        }
        if (first.length > 4 && first[0] == 'P' && first[1] == 'K' && first[2] <= 8) {
            return PACKED;
        }
        if (first.length > 4 && (first[0] & 0xFF) == 0xD0 && (first[1] & 0xFF) == 0xCF && first[2] == 0x11) {
            return OLD;
        }
        String text = new String(first, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf-") || text.startsWith("{\\rtf")) {
            return DOCUMENT;
        }
        return text.replaceFirst("^[\u00ef\u00bb\u00bf]+", "").strip().startsWith("<") ? MARKUP : TEXT;
    }

    boolean isTable() {
        return this == TEXT || this == MARKUP || this == EMPTY;
    }

    static boolean isNamedLikeATable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::endsWith);
    }
}
