package org.gascheck.documents.workbook;

import org.gascheck.Text;

/** The columns of a ledger of hazards (台账), in their order. */
public enum LedgerColumn {
    HAZARD("隐患编号", "hazard no.", 14),
    FOUND_ON("发现日期（评定日期）", "found on (assessed on)", 13),
    INSPECTOR("检查人", "inspector", 10),
    UNIT("单位/户名", "unit / household", 28),
    NUMBER("户号/编号", "account no. / id", 16),
    CREDIT_CODE("统一社会信用代码", "credit code", 20),
    AREA("区县", "district", 12),
    STREET("街道", "street", 12),
    ADDRESS("地址", "address", 22),
    PLACE("场所类型（对象类别）", "kind of place (subject)", 16),
    GAS("气种", "gas", 8),
    HAZARD_FOUND("隐患描述", "hazard", 44),
    EVIDENCE("事实", "evidence", 36),
    CLASS("隐患类别", "class", 12),
    CLAUSE("依据条款", "clause", 30),
    GRADE("等级", "grade", 8),
    DEPARTMENT("责任部门", "department in charge", 22),
    HOW("整改要求（文件所定）", "how to put it right (by the instrument)", 34),
    DUE("文件期限", "due by the instrument", 20),
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
    REMARK("备注", "remarks", 30);

    private final Text heading;
    private final int width;

    LedgerColumn(String zh, String en, int width) {
        this.heading = new Text(zh, en);
        this.width = width;
    }

    /** What stands above it. */
    public Text heading() {
        return heading;
    }

    /** How wide it is, in characters. */
    int width() {
        return width;
    }
}
