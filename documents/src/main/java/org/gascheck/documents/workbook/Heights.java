package org.gascheck.documents.workbook;

import java.util.List;
import org.gascheck.reports.layout.WideText;

/** How high rows have to be for what stands in them: not every program finds out when it opens a workbook. */
final class Heights {

    private static final double LINE = 15;
    private static final double HIGHEST = 409;

    private Heights() {
    }

    /** That of a row with these texts in these columns, in points. */
    static double of(List<String> texts, List<Column> columns) {
        int most = 1;
        for (int column = 0; column < texts.size(); column++) {
            int lines = 0;
            for (String line : texts.get(column).split("\n", -1)) {
                lines += Math.max(1, ceil(WideText.width(line), Math.max(1, columns.get(column).width() - 1)));
            }
            most = Math.max(most, lines);
        }
        return Math.min(HIGHEST, most * LINE + 2);
    }

    private static int ceil(int width, int room) {
        return (width + room - 1) / room;
    }
}
