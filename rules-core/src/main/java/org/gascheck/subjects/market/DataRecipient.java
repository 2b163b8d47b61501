package org.gascheck.subjects.market;

/** With whom a vendor's platform is to share its data (附件1 四（六）). */
public enum DataRecipient {
    GAS_COMPANY, PROPERTY_FIRE_MANAGEMENT, USER_END
}
