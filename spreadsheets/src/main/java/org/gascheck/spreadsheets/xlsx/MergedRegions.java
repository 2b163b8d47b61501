package org.gascheck.spreadsheets.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gascheck.spreadsheets.grid.Cells;
import org.gascheck.spreadsheets.grid.Region;
import org.gascheck.spreadsheets.grid.SheetFault;

/** Finds merged cells: a sheet tells them after its rows, when it is too late to read these by them. */
final class MergedRegions {

    private static final byte[] END_OF_ROWS = "sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_REST = 16 << 20;
    private static final Pattern MERGED = Pattern.compile("mergeCell\\s[^>]*?ref\\s*=\\s*[\"']([A-Z]+\\d+):([A-Z]+\\d+)");

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
        int matched = 0;
        boolean second = false;
        boolean after = false;
        byte before = 0;
        for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
            int i = 0;
            while (!after && i < read) {
                byte each = buffer[i++];
                if (each == END_OF_ROWS[matched]) {
                    if (matched == 0) {
                        second = before == '/' || before == ':';
                    }
                    matched++;
                    if (matched == END_OF_ROWS.length) {
                        after = second;
                        matched = 0;
                    }
                } else {
                    matched = 0;
                }
                before = each;
            }
            if (after) {
                rest.write(buffer, i, read - i);
                if (rest.size() > LONGEST_REST) {
                    throw new SheetFault("合并单元格等附加内容过多", "too much is told after the rows of a sheet");
                }
            }
        }
        return rest.toByteArray();
    }
}
