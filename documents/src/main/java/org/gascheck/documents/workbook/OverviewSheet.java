package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.documents.told.MarkCounts;
import org.gascheck.documents.told.OverviewLines;
import org.gascheck.documents.told.Told;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Totals;

/** What all comes to, and what that covers. */
final class OverviewSheet {

    private static final int LABEL = 30;
    private static final int VALUE = 90;

    private OverviewSheet() {
    }

    static void write(Workbook workbook, Told told, Totals totals, MarkCounts counts, ResultsSource results)
            throws IOException {
        Table table = new Table(
                workbook,
                told.say("概览", "Overview"),
                List.of(told.say("燃气安全合规判定", "Gas safety compliance")),
                List.of(new Column(told.say("项目", "Item"), LABEL), new Column(told.say("内容", "Value"), VALUE)),
                0);
        for (OverviewLines.Line line : OverviewLines.of(told, totals, counts, results)) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(new Table.Cell(line.label(), Table.Look.STRONG));
            cells.add(Table.Cell.of(line.value()));
            table.add(cells);
        }
        table.add(List.of(
                new Table.Cell(told.say("矩阵符号", "Signs of the matrix"), Table.Look.STRONG),
                Table.Cell.of(Looks.legend(told))));
        table.end();
    }
}
