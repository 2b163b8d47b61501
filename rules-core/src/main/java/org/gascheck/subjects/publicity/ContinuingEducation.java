package org.gascheck.subjects.publicity;

/** How the continuing education of principals is set up. */
public enum ContinuingEducation {
    SYSTEM, SINGLE_EVENTS, NONE
}
