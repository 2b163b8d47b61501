package org.gascheck.subjects.training;

/** What a course teaches. */
public enum Content { INSTALLATION, MAINTENANCE }
