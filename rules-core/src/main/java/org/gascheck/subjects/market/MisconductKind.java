package org.gascheck.subjects.market;

/**
 * Conduct for which a vendor is removed from the catalogue (附件1 四（三）); the first three are those that the instrument
 * names.
 */
public enum MisconductKind {
    LENT_QUALIFICATION, COUNTERFEITING, PRICE_MANIPULATION, OTHER
}
