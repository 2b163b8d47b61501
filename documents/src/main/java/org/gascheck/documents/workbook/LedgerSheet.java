package org.gascheck.documents.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.gascheck.Text;
import org.gascheck.documents.told.Told;
import org.gascheck.documents.told.ToldFinding;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.reports.results.ResultsSource;

/**
 * The ledger of hazards (台账): a line for each breach of what must be. What a program cannot know – who sees to it, by
 * when, with what money – stays empty for people to fill in.
 */
final class LedgerSheet {

    private static final String NOTHING = "";

    /** The columns of a ledger, those that are found first within their place. */
    private enum Entry {
        HAZARD("隐患编号", "hazard no.", 14, ToldFinding::id),
        FOUND_ON("发现日期（评定日期）", "found on (assessed on)", 13,
                each -> each.of().judged().assessedOn().toString()),
        INSPECTOR("检查人", "inspector", 10),
        UNIT("单位/户名", "unit / household", 28, ToldFinding::subjectName),
        NUMBER("户号/编号", "account no. / id", 16, each -> each.of().path(each.subject())),
        CREDIT_CODE("统一社会信用代码", "credit code", 20),
        AREA("区县", "district", 12, ToldFinding::area),
        STREET("街道", "street", 12, ToldFinding::street),
        ADDRESS("地址", "address", 22),
        PLACE("场所类型（对象类别）", "kind of place (subject)", 16, ToldFinding::kind),
        GAS("气种", "gas", 8),
        HAZARD_FOUND("隐患描述", "hazard", 44, each -> joined(Stream.concat(
                Stream.of(each.message()), each.reasons().stream()).toList())),
        EVIDENCE("事实", "evidence", 36, each -> joined(each.facts())),
        CLASS("隐患类别", "class", 12),
        CLAUSE("依据条款", "clause", 30, each -> joined(each.citations())),
        GRADE("等级", "grade", 8),
        DEPARTMENT("责任部门", "department in charge", 22, ToldFinding::department),
        HOW("整改要求（文件所定）", "how to put it right (by the instrument)", 34,
                each -> joined(each.nextSteps())),
        DUE("文件期限", "due by the instrument", 20, each -> joined(each.due())),
        PERSON("责任人（五定）", "person responsible", 12),
        MEASURES("整改措施（五定）", "measures", 20),
        MONEY("资金（五定）", "money", 10),
        DEADLINE("整改期限（五定）", "deadline", 12),
        PRECAUTIONS("临时措施、应急预案（五定）", "precautions, emergency plan", 20),
        STANDARD("整改标准（五定）", "standard", 16),
        ACCEPTED_BY("验收人（五定）", "accepted by", 12),
        ACCEPTED_ON("验收时间（五定）", "accepted on", 12),
        NOTICE("通知书编号", "notice no.", 14),
        DELIVERY("送达方式与日期", "delivered how and when", 16),
        DONE_ON("整改完成日期", "put right on", 12),
        REINSPECTOR("复查人", "reinspected by", 10),
        REINSPECTED("复查结果", "result", 10),
        PHOTOS("整改前/后照片", "photos before / after", 14),
        CUT_OFF("是否停气", "gas cut off", 8),
        CLOSED_ON("销号日期", "closed on", 12),
        REMARK("备注", "remarks", 30, LedgerSheet::remark);

        private final Text heading;
        private final int width;
        private final Function<ToldFinding, String> says;

        Entry(String zh, String en, int width) {
            this(zh, en, width, each -> NOTHING);
        }

        Entry(String zh, String en, int width, Function<ToldFinding, String> says) {
            this.heading = new Text(zh, en);
            this.width = width;
            this.says = says;
        }
    }

    private LedgerSheet() {
    }

    static void write(Workbook workbook, Told told, ResultsSource results) throws IOException {
        List<Column> columns = new ArrayList<>(List.of(new Column(told.say("序号", "no."), 6)));
        Arrays.stream(Entry.values()).map(each -> new Column(told.say(each.heading), each.width)).forEach(columns::add);
        Table table = new Table(
                workbook,
                told.say("隐患台账", "Hazard ledger"),
                List.of(told.say(
                        "由程序按判定结果填写；空栏由人填写，使用前请核实。",
                        "Filled in from what was found; empty columns are for people. To be checked before use.")),
                columns,
                2);
        AtomicLong number = new AtomicLong();
        told.forEachJudged(results, submission -> {
            for (ToldFinding finding : submission.open()) {
                if (finding.outcome() == Outcome.BREACHED && finding.strength() != Strength.ENCOURAGED) {
                    table.add(row(number.incrementAndGet(), finding));
                }
            }
        });
        table.end();
    }

    private static List<Table.Cell> row(long number, ToldFinding finding) {
        List<Table.Cell> cells = new ArrayList<>(List.of(Table.Cell.of(number)));
        Arrays.stream(Entry.values()).map(each -> Table.Cell.of(each.says.apply(finding))).forEach(cells::add);
        return cells;
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }

    private static String remark(ToldFinding finding) {
        return joined(Stream.of(
                        finding.of().from(),
                        finding.strength() == Strength.MANDATORY ? NOTHING : finding.strengthName(),
                        finding.waiver(),
                        finding.change())
                .filter(line -> !line.isEmpty())
                .toList());
    }
}
