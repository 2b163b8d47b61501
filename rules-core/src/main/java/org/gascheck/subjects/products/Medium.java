package org.gascheck.subjects.products;

/** How a device is linked or transmits. */
public enum Medium {
    WIRED, WIRELESS
}
