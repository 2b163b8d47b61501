package org.gascheck.subjects.campaign;

/** What an assessment of installation work has to look at first (附件1 六（四）). */
public enum AssessmentFocus {
    PLATFORM, DATA_ACCESS, ALARM_HANDLING
}
