package org.gascheck.ledger;

import org.gascheck.Text;

/** How far the putting right of a hazard is: found, notified, put right, reinspected, closed (闭环). */
public enum EntryState {
    /** Found, and nobody was told yet. */
    OPEN("未整改", "open"),
    /** Whoever has to put it right was given a notice. */
    NOTIFIED("已通知", "notified"),
    /** Said to be put right, and nobody looked yet. */
    RECTIFIED("已整改待复查", "put right, to be reinspected"),
    /** A person looked, and it is put right. */
    REINSPECTED("复查合格待销号", "reinspected, to be closed"),
    /** A person struck it off. */
    CLOSED("已销号", "closed");

    private final Text label;

    EntryState(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** What it is called. */
    public Text label() {
        return label;
    }
}
