package org.gascheck.subjects.works;

/** Who or what watches over works. */
public enum GuardKind {
    PERSON, CAMERA, NOBODY
}
