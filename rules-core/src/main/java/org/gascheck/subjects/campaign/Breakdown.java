package org.gascheck.subjects.campaign;

/** By whom statistics are broken down. */
public enum Breakdown {
    TOWNSHIP, DEPARTMENT, INDUSTRY
}
