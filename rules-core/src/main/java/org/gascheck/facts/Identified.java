package org.gascheck.facts;

/** A record that requirements are about, known by an id. */
public interface Identified {

    /** The id that the submitter gave it; null in a record of which nothing is known. */
    String id();

    /** The text by which people know it, where it has one beside its id; else null. */
    default Fact<String> name() {
        return null;
    }
}
