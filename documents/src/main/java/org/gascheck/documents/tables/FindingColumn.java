package org.gascheck.documents.tables;

import java.util.List;
import java.util.function.Function;
import org.gascheck.Text;
import org.gascheck.documents.told.ToldFinding;

/** The columns of a table of findings, in their order. */
public enum FindingColumn {
    /** Which of all submissions it is of. */
    RECORD("记录号", "record", 8, each -> List.of(String.valueOf(each.of().result().number()))),
    /** The file. */
    SOURCE("来源", "source", 18, each -> List.of(each.of().result().source())),
    /** Where the submission stands in the file. */
    PLACE("位置", "place", 12, each -> List.of(each.of().result().place())),
    /** The day for which it was judged. */
    ASSESSED_ON("评定日期", "assessed on", 12, each -> List.of(each.of().judged().assessedOn().toString())),
    /** The district. */
    AREA("区县", "area", 12, each -> List.of(each.area())),
    /** The street. */
    STREET("街道", "street", 12, each -> List.of(each.street())),
    /** What kind of subject it is on. */
    KIND("对象类别", "kind", 14, each -> List.of(each.kind())),
    /** By what ids it is known. */
    SUBJECT("对象编号", "subject", 16, each -> List.of(each.of().path(each.subject()))),
    /** What it is called. */
    NAME("对象名称", "name", 26, each -> List.of(each.subjectName())),
    /** The id of the requirement. */
    REQUIREMENT("要求编号", "requirement", 26, each -> List.of(each.requirement())),
    /** What is demanded. */
    TITLE("要求", "demand", 36, each -> List.of(each.title())),
    /** The number of the instrument. */
    INSTRUMENT("文件", "instrument", 22, each -> List.of(
            each.joint().findings().get(0).instrumentNumber())),
    /** Where it stands there. */
    CLAUSE("条文", "clause", 20, each -> each.joint().findings().get(0).provisions()),
    /** What it comes to. */
    OUTCOME("结果", "outcome", 14, each -> List.of(each.outcomeName())),
    /** How strongly it is demanded. */
    STRENGTH("力度", "strength", 10, each -> List.of(each.strengthName())),
    /** What is found. */
    FOUND("认定", "what is found", 44, each -> List.of(each.message())),
    /** Why. */
    REASONS("原因", "reasons", 36, ToldFinding::reasons),
    /** The facts, with pointer and cell. */
    EVIDENCE("事实（单元格、JSON 指针）", "evidence (cell, JSON Pointer)", 44, ToldFinding::evidence),
    /** The missing facts. */
    MISSING("缺少的资料", "missing facts", 30, ToldFinding::missing),
    /** The departments. */
    DEPARTMENT("责任部门", "department", 24, each -> List.of(each.department())),
    /** How it is to be put right. */
    NEXT_STEP("整改要求", "next step", 36, ToldFinding::nextSteps),
    /** By when. */
    DUE("期限", "due", 18, ToldFinding::due),
    /** By whom it is waived, and until when. */
    WAIVED("豁免", "waived", 24, each -> List.of(each.waiver())),
    /** How it stands to an earlier run. */
    CHANGE("与上次相比", "change", 12, each -> List.of(each.change())),
    /** The JSON Pointer of the subject. */
    POINTER("JSON 指针", "pointer", 22, each -> List.of(each.subject().pointer())),
    /** The cell of the subject. */
    CELL("单元格", "cell", 14, each -> List.of(each.cell()));

    private final Text heading;
    private final int width;
    private final Function<ToldFinding, List<String>> lines;

    FindingColumn(String zh, String en, int width, Function<ToldFinding, List<String>> lines) {
        this.heading = new Text(zh, en);
        this.width = width;
        this.lines = lines;
    }

    /** What stands above it. */
    public Text heading() {
        return heading;
    }

    /** How wide it is, in characters. */
    public int width() {
        return width;
    }

    /** What it says of a finding, in lines; none of them is empty. */
    public List<String> lines(ToldFinding finding) {
        return lines.apply(finding).stream().filter(line -> !line.isEmpty()).toList();
    }
}
