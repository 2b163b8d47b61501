package org.gascheck.truth;

/** How like the name of a product model a printed name has to be. */
public enum NameMatch {
    /** The same, but for width, case, blanks and the kind of dash. */
    EXACT,
    /** The same if hyphens do not count either. */
    BUT_FOR_HYPHENS,
    /**
     * So like it that a person has to look: but for hyphens or what nobody sees, or with other words before or after
     * it.
     */
    PERHAPS
}
