package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.documents.tables.FindingColumn;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.reports.results.ResultsSource;

/** The open findings, a line each. */
final class FindingSheets {

    private static final int FROZEN = 1;

    private FindingSheets() {
    }

    static void write(Workbook workbook, Told told, ResultsSource results) throws IOException {
        Table table = new Table(
                workbook,
                told.say("事项", "Findings"),
                List.of(),
                Arrays.stream(FindingColumn.values())
                        .map(each -> new Column(told.say(each.heading()), each.width()))
                        .toList(),
                FROZEN);
        told.forEachJudged(results, submission -> {
            for (ToldFinding finding : submission.each()) {
                table.add(row(finding));
            }
        });
        table.end();
    }

    private static List<Table.Cell> row(ToldFinding finding) {
        List<Table.Cell> cells = new ArrayList<>();
        for (FindingColumn column : FindingColumn.values()) {
            switch (column) {
                case RECORD -> cells.add(Table.Cell.of(finding.of().result().number()));
                case OUTCOME -> cells.add(new Table.Cell(
                        Looks.sign(finding.outcome()) + " " + finding.outcomeName(), Looks.of(finding.outcome())));
                default -> cells.add(Table.Cell.of(String.join("\n", column.lines(finding))));
            }
        }
        return cells;
    }
}
