package org.gascheck.subjects.market;

/** What a vendor has to be to be selected for a catalogue (附件1 四（二）). */
public enum SelectionCriterion {
    QUALIFICATION, QUALITY, AFTER_SALES, PRICE
}
