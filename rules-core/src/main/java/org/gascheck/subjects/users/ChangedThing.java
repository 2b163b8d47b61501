package org.gascheck.subjects.users;

/** What a change to the gas installation of a home concerned (三（三）3). */
public enum ChangedThing {
    INDOOR_FACILITY, SAFETY_DEVICE, METER
}
