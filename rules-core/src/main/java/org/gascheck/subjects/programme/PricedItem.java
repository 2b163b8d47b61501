package org.gascheck.subjects.programme;

/** What has a price that is monitored (附件2). */
public enum PricedItem {
    PRODUCT, INSTALLATION
}
