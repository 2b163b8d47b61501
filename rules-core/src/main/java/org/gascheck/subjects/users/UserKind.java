package org.gascheck.subjects.users;

/** The two kinds of gas user that 附件1 tells apart. */
public enum UserKind {
    UNIT, RESIDENT
}
