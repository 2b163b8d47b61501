package org.gascheck.facts;

/** Kinds of construction project. */
public enum ProjectKind {
    NEW, RENOVATION, EXTENSION
}
