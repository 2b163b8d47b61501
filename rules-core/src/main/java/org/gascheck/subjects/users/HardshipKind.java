package org.gascheck.subjects.users;

/** The grounds on which a household counts as being in hardship (附件1 四（一）; YL 二（四）). */
public enum HardshipKind {
    URBAN_MINIMUM_LIVING,
    EXTREME_POVERTY,
    URBAN_ORPHAN,
    DE_FACTO_UNSUPPORTED_CHILD,
    REGISTERED_POOR,
    OTHER
}
