package org.gascheck.subjects.campaign;

/** Kinds of enforcement: on one subject (专项执法), and by several departments (联合执法). */
public enum EnforcementKind {
    SPECIAL, JOINT
}
