package org.gascheck.subjects.campaign;

/** The groups of existing users (附件1 四（一）). */
public enum UserGroup {
    EXISTING_UNIT, OLD_COMMUNITY, HARDSHIP, OTHER_RESIDENT
}
