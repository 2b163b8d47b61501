package org.gascheck.counsel.changes;

/**
 * Which finding is meant, whatever becomes of the facts.
 *
 * @param subject the place of its subject, as a JSON Pointer in the tree of the facts
 */
public record FindingId(String instrument, String requirement, String subject) {
}
