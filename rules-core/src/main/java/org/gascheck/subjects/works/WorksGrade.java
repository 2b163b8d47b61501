package org.gascheck.subjects.works;

/** Grades of the qualification for works, the lowest first. */
public enum WorksGrade {
    UNGRADED, THIRD, SECOND, FIRST, SPECIAL
}
