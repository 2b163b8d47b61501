package org.gascheck.spreadsheets.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.grid.Cells;
import org.gascheck.spreadsheets.grid.Region;
import org.gascheck.spreadsheets.grid.SheetFault;

/** Finds merged cells: a sheet tells them after its rows, when it is too late to read these by them. */
final class MergedRegions {

    private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final int[] SKIPS = skips();
    private static final int LONGEST_REST = 16 << 20;
    private static final Pattern MERGED =
            Pattern.compile("mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Z]+\\d+):([A-Z]+\\d+)");

    private MergedRegions() {
    }

    static List<Region> in(InputStream sheet) throws IOException {
        try (sheet) {
            byte[] rest = rest(sheet);
            List<Region> regions = new ArrayList<>();
            Matcher merged = MERGED.matcher(new String(rest, StandardCharsets.ISO_8859_1));
            while (merged.find()) {
                regions.add(new Region(
                        Cells.row(merged.group(1)), Cells.row(merged.group(2)),
                        Cells.column(merged.group(1)), Cells.column(merged.group(2))));
            }
            return regions;
        }
    }

    /** What stands after the rows. */
    private static byte[] rest(InputStream sheet) throws IOException {
        byte[] buffer = new byte[1 << 16];
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        int kept = 0;
        boolean after = false;
        for (int read = sheet.read(buffer, kept, buffer.length - kept); read >= 0;
                read = sheet.read(buffer, kept, buffer.length - kept)) {
            int filled = kept + read;
            int from = after ? 0 : endOfRows(buffer, filled);
            if (from >= 0) {
                after = true;
                rest.write(buffer, from, filled - from);
                kept = 0;
                if (rest.size() > LONGEST_REST) {
                    throw new SheetFault("合并单元格等附加内容过多", "too much is told after the rows of a sheet");
                }
            } else {
                // The end may be torn between two readings.
                kept = Math.min(filled, END_OF_ROWS.length + 1);
                System.arraycopy(buffer, filled - kept, buffer, 0, kept);
            }
        }
        return rest.toByteArray();
    }

    /** The place after the end tag of the rows in the first so many bytes, or -1; most bytes are not looked at. */
    private static int endOfRows(byte[] buffer, int filled) {
        int last = END_OF_ROWS.length - 1;
        for (int end = last + 1; end < filled;) {
            int matched = 0;
            while (matched <= last && buffer[end - matched] == END_OF_ROWS[last - matched]) {
                matched++;
            }
            byte before = buffer[end - last - 1];
            if (matched > last && (before == '/' || before == ':')) {
                return end + 1;
            }
            end += matched == 0 ? SKIPS[buffer[end] & 0xFF] : 1;
        }
        return -1;
    }

    /** How far the end of the searched word may move when its last letter is at another one. */
    private static int[] skips() {
        int[] skips = new int[256];
        Arrays.fill(skips, END_OF_ROWS.length);
        for (int i = 0; i < END_OF_ROWS.length - 1; i++) {
            skips[END_OF_ROWS[i] & 0xFF] = END_OF_ROWS.length - 1 - i;
        }
        return skips;
    }
}
