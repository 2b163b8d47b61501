package org.gascheck.subjects.pipelines;

/** The pressure classes of urban gas pipelines, the lowest first. */
public enum PressureClass {
    LOW, MEDIUM, SUB_HIGH, HIGH
}
