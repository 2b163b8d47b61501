package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldSubmission;
import org.gascheck.law.Outcome;
import org.gascheck.report.FoundRate;
import org.gascheck.report.MemberState;
import org.gascheck.report.Statistics;
import org.gascheck.report.Tally;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Totals;

/** How the members of areas stand in their rates, and who of them is not done with. */
final class RateSheets {

    private static final List<MemberState> NAMED =
            List.of(MemberState.OUTSTANDING, MemberState.UNKNOWN, MemberState.FOR_A_PERSON);

    private final Told told;

    private RateSheets(Told told) {
        this.told = told;
    }

    static void write(Workbook workbook, Told told, Totals totals, ResultsSource results) throws IOException {
        RateSheets sheets = new RateSheets(told);
        sheets.outstanding(workbook, results);
        sheets.statistics(workbook, totals.statistics());
    }

    private void outstanding(Workbook workbook, ResultsSource results) throws IOException {
        Table table = new Table(
                workbook,
                told.say("未完成名单", "Outstanding"),
                List.of(told.say(
                        "每项完成率中没有做到、待核实和须由人判断的对象。",
                        "Of each rate those that do not meet it, those that cannot be decided yet, and those for a"
                                + " person.")),
                List.of(
                        new Column(told.say("状态", "state"), 12),
                        new Column(told.say("月份", "month"), 10),
                        new Column(told.say("文件", "instrument"), 14),
                        new Column(told.say("完成率", "rate"), 40),
                        new Column(told.say("区县", "area"), 14),
                        new Column(told.say("街道", "street"), 14),
                        new Column(told.say("类别", "kind"), 18),
                        new Column(told.say("编号", "id"), 20),
                        new Column(told.say("记录号", "record"), 8),
                        new Column(told.say("来源", "source"), 24),
                        new Column(told.say("JSON 指针", "pointer"), 22)),
                1);
        told.forEachJudged(results, submission -> outstanding(submission, table));
        table.end();
    }

    private void outstanding(ToldSubmission submission, Table table) throws IOException {
        for (Map.Entry<Statistics.Cell, Tally> each :
                submission.judged().statistics().tallies().entrySet()) {
            Statistics.Cell cell = each.getKey();
            for (MemberState state : NAMED) {
                for (Tally.Member member : each.getValue().members(state)) {
                    table.add(List.of(
                            new Table.Cell(name(state), look(state)),
                            Table.Cell.of(cell.month().toString()),
                            Table.Cell.of(cell.instrument()),
                            Table.Cell.of(told.title(cell.instrument(), cell.requirement())),
                            Table.Cell.of(cell.area()),
                            Table.Cell.of(cell.street()),
                            Table.Cell.of(told.say(cell.kind())),
                            Table.Cell.of(member.id()),
                            Table.Cell.of(submission.result().number()),
                            Table.Cell.of(submission.from()),
                            Table.Cell.of(member.pointer())));
                }
            }
        }
    }

    private String name(MemberState state) {
        return switch (state) {
            case OUTSTANDING -> told.say("✘ 未做到", "✘ outstanding");
            case UNKNOWN -> told.say("？ 待核实", "？ undetermined");
            default -> told.say("▲ 须由人判断", "▲ for a person");
        };
    }

    private static Table.Look look(MemberState state) {
        return switch (state) {
            case OUTSTANDING -> Table.Look.BREACHED;
            case UNKNOWN -> Table.Look.OPEN;
            default -> Table.Look.FOR_A_PERSON;
        };
    }

    private void statistics(Workbook workbook, Statistics statistics) throws IOException {
        Table table = new Table(
                workbook,
                told.say("统计", "Statistics"),
                List.of(told.say(
                        "百分数截到两位，不进位；名单不全的区域不得据此说达标，以“区域结论”为准。",
                        "Percentages are cut off after two digits, never rounded up. Of an area whose list is not"
                                + " whole no figure is a pass: what is found of the area tells.")),
                List.of(
                        new Column(told.say("月份", "month"), 10),
                        new Column(told.say("文件", "instrument"), 14),
                        new Column(told.say("完成率", "rate"), 40),
                        new Column(told.say("区县", "area"), 14),
                        new Column(told.say("街道", "street"), 14),
                        new Column(told.say("类别", "kind"), 18),
                        new Column(told.say("做到", "done"), 8),
                        new Column(told.say("应计", "of"), 8),
                        new Column(told.say("百分比", "percent"), 8),
                        new Column(told.say("未做到", "outstanding"), 10),
                        new Column(told.say("待核实", "undetermined"), 10),
                        new Column(told.say("由人判断", "for a person"), 10),
                        new Column(told.say("区域结论", "found of the area"), 30)),
                0);
        for (Map.Entry<Statistics.Cell, Tally> each : statistics.tallies().entrySet()) {
            Statistics.Cell cell = each.getKey();
            Tally tally = each.getValue();
            String percent = FoundRate.percent(tally.count(MemberState.MET), tally.counted());
            table.add(List.of(
                    Table.Cell.of(cell.month().toString()),
                    Table.Cell.of(cell.instrument()),
                    Table.Cell.of(told.title(cell.instrument(), cell.requirement())),
                    Table.Cell.of(cell.area()),
                    Table.Cell.of(cell.street()),
                    Table.Cell.of(told.say(cell.kind())),
                    Table.Cell.of(tally.count(MemberState.MET)),
                    Table.Cell.of(tally.counted()),
                    Table.Cell.of(percent == null ? "—" : percent),
                    Table.Cell.of(tally.count(MemberState.OUTSTANDING)),
                    Table.Cell.of(tally.count(MemberState.UNKNOWN)),
                    Table.Cell.of(tally.count(MemberState.FOR_A_PERSON)),
                    Table.Cell.of("")));
        }
        for (Map.Entry<Statistics.Cell, Map<Outcome, Integer>> each :
                statistics.outcomes().entrySet()) {
            Statistics.Cell cell = each.getKey();
            table.add(List.of(
                    Table.Cell.of(cell.month().toString()),
                    Table.Cell.of(cell.instrument()),
                    Table.Cell.of(told.title(cell.instrument(), cell.requirement())),
                    Table.Cell.of(cell.area()),
                    Table.Cell.of(cell.street()),
                    Table.Cell.of(told.say("（区域）", "(area)")),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of(""),
                    Table.Cell.of(each.getValue().entrySet().stream()
                            .map(found -> told.voice().name(found.getKey()) + " " + found.getValue())
                            .collect(Collectors.joining(told.voice().comma())))));
        }
        table.end();
    }
}
