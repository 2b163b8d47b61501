package org.gascheck.ledger;

import org.gascheck.Text;

/** What happens to an entry. */
public enum Act {
    /** A report found a breach that the ledger did not have. */
    OPENED("登记", "opened"),
    /** A report found it again, after it was put right or not found for a while. */
    FOUND_AGAIN("再次发现", "found again"),
    /** A report found it satisfied or not applying: a person may now reinspect and close. */
    NO_LONGER_FOUND("已查不到", "no longer found"),
    /** A person fixed who puts it right, how, with what money and by when (五定). */
    PLANNED("定整改方案", "planned"),
    /** A person issued a notice. */
    NOTIFIED("通知", "notified"),
    /** An authority puts up with it for a time; it stays open. */
    WAIVED("准予暂缓", "waived"),
    /** Somebody says that it was put right. */
    RECTIFIED("整改完成", "put right"),
    /** A person looked, and it is not put right. */
    REINSPECTION_FAILED("复查不合格", "reinspection failed"),
    /** A person looked, and it is put right. */
    REINSPECTED("复查合格", "reinspected"),
    /** A person struck it off. */
    CLOSED("销号", "closed"),
    /** A report found it again after it was closed, or a person took the closing back. */
    REOPENED("重新登记", "reopened");

    private final Text label;

    Act(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What it is called. */
    public Text label() {
        return label;
    }
}
