package org.gascheck.facts;

/** A record that requirements are about, known by an id. */
public interface Identified {

    /** The id that the submitter gave it; null in a record of which nothing is known. */
    String id();
}
