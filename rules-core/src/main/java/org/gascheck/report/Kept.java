package org.gascheck.report;

/** What is kept of a conclusion that was let go of: what it came to. */
public sealed interface Kept permits Resolution {
}
