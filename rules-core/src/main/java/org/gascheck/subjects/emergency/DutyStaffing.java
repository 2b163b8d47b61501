package org.gascheck.subjects.emergency;

/** Who keeps the emergency duty. */
public enum DutyStaffing {
    DEDICATED, BESIDE_OTHER_WORK, AT_HOME, NOBODY
}
