package org.gascheck.facts;

/** How a device is linked or transmits. */
public enum Medium {
    WIRED, WIRELESS
}
