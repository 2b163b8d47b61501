package org.gascheck.reports.layout;

/** How an output shows emphasis. */
@FunctionalInterface
public interface Markup {

    /** That of an output that shows none. */
    Markup NONE = (text, emphasis) -> text;

    /** The text, marked so that the output shows its emphasis; its width stays the same. */
    String marked(String text, Emphasis emphasis);
}
