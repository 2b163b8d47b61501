package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.Problem;
import org.gascheck.documents.told.Told;
import org.gascheck.reports.results.ResultsSource;

/** The submissions that were not judged, and why. */
final class RejectedSheet {

    private RejectedSheet() {
    }

    static void write(Workbook workbook, Told told, ResultsSource results) throws IOException {
        Table table = new Table(
                workbook,
                told.say("无法读取", "Rejected"),
                List.of(told.say("这些资料没有判定，不能当作合规。", "These were not judged: that is not a pass.")),
                List.of(
                        new Column(told.say("记录号", "record"), 10),
                        new Column(told.say("来源", "source"), 24),
                        new Column(told.say("位置", "place"), 18),
                        new Column(told.say("原因", "why"), 90)),
                0);
        results.forEach(result -> {
            if (!result.isJudged()) {
                for (Problem problem : result.problems()) {
                    table.add(List.of(
                            Table.Cell.of(result.number()),
                            Table.Cell.of(result.source()),
                            Table.Cell.of(result.place()),
                            Table.Cell.of(problem.in(told.voice().locale()))));
                }
            }
        });
        table.end();
    }
}
