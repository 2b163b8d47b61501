package org.gascheck.subjects.licensing;

/** Whether something was done lawfully, as far as was found out. */
public enum Lawfulness {
    LAWFUL, SUSPECTED, UNLAWFUL
}
