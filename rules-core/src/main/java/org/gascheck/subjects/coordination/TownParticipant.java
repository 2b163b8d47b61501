package org.gascheck.subjects.coordination;

/** Who takes part in the mechanism of a town or sub-district (附件1 六（二）). */
public enum TownParticipant {
    PROPERTY, POLICE_STATION, OTHER
}
