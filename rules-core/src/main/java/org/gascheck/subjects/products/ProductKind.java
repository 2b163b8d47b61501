package org.gascheck.subjects.products;

/** The kinds of product whose making and sale 三（六）2 and 附件1 六（三） speak of, and any other. */
public enum ProductKind {
    GAS_ALARM,
    SELF_CLOSING_VALVE,
    ALARM_PART,
    VALVE_PART,
    GAS_APPLIANCE,
    PIPE_OR_ACCESSORY,
    OTHER
}
