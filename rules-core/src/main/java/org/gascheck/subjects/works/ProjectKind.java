package org.gascheck.subjects.works;

/** Kinds of construction project. */
public enum ProjectKind {
    NEW, RENOVATION, EXTENSION
}
