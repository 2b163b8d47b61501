package org.gascheck.subjects.campaign;

/** Whether the people who enforce gas safety do nothing else. */
public enum TeamForm {
    DEDICATED, SHARED, NONE
}
