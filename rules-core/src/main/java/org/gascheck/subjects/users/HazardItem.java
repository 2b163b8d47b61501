package org.gascheck.subjects.users;

/** The sixteen items that an inspection of a public venue answers (三（三）2). */
public enum HazardItem {
    PIPE_OCCUPIED,
    PIPE_THROUGH_CONFINED_SPACE,
    CYLINDER_ROOM_BASEMENT,
    CYLINDER_ROOM_SEMI_BASEMENT,
    CYLINDER_IN_DINING_AREA,
    CYLINDER_QUALITY,
    STOVE_QUALITY,
    HOSE_QUALITY,
    REGULATOR_QUALITY,
    BRANCH_FITTING,
    ALARM_PRESENT,
    ALARM_INSTALLATION,
    ALARM_USE,
    ALARM_GAS_TYPE,
    ALARM_EXPIRY,
    ALARM_FUNCTION
}
