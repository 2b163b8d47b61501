package org.gascheck.subjects.users;

/** The items that an inspection of a home in an old community answers (三（三）3). */
public enum HomeItem {
    FACILITY_CHANGES,
    METER_CHANGES,
    PIPE_CORROSION,
    CYLINDER_QUALITY,
    STOVE_QUALITY,
    HOSE_QUALITY,
    REGULATOR_QUALITY
}
