package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.reports.Voice;
import org.gascheck.reports.results.ResultsSource;

/** The ledger of hazards (台账): a line for each breach of what must be. */
final class LedgerSheet {

    private final Table table;
    private long lines;

    /** A sheet with a note above it. */
    LedgerSheet(Workbook workbook, Voice voice, String note) {
        List<Column> columns = new ArrayList<>(List.of(new Column(voice.say("序号", "no."), 6)));
        Arrays.stream(LedgerColumn.values())
                .map(each -> new Column(voice.say(each.heading()), each.width())).forEach(columns::add);
        table = new Table(workbook, voice.say("隐患台账", "Hazard ledger"), List.of(note), columns, 2);
    }

    /** Writes what was found; what a program cannot know stays empty for people to fill in. */
    static void write(Workbook workbook, Told told, ResultsSource results) throws IOException {
        LedgerSheet sheet = new LedgerSheet(workbook, told.voice(), told.say(
                "由程序按判定结果填写；空栏由人填写，使用前请核实。",
                "Filled in from what was found; empty columns are for people. To be checked before use."));
        told.forEachJudged(results, submission -> {
            for (ToldFinding finding : submission.open()) {
                if (finding.outcome() == Outcome.BREACHED && finding.strength() != Strength.ENCOURAGED) {
                    sheet.add(line(finding));
                }
            }
        });
        sheet.end();
    }

    /** Adds a line. */
    void add(LedgerLine line) throws IOException {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(++lines)));
        Arrays.stream(LedgerColumn.values()).map(each -> Table.Cell.of(line.cell(each))).forEach(cells::add);
        table.add(cells);
    }

    /** Ends the sheet. */
    void end() throws IOException {
        table.end();
    }

    private static LedgerLine line(ToldFinding finding) {
        return LedgerLine.of(finding.joint(), finding.of().told().words()).with(Map.of(
                LedgerColumn.HAZARD, finding.id(),
                LedgerColumn.FOUND_ON, finding.of().judged().assessedOn().toString(),
                LedgerColumn.NUMBER, finding.of().path(finding.subject()),
                LedgerColumn.AREA, finding.area(),
                LedgerColumn.STREET, finding.street(),
                LedgerColumn.REMARK, LedgerLine.joined(Stream.of(
                        finding.of().from(),
                        finding.strength() == Strength.MANDATORY ? "" : finding.strengthName(),
                        finding.waiver(),
                        finding.change()))));
    }
}
