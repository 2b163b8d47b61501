package org.gascheck.spreadsheets.mapping;

/** How somebody's own workbook is read. */
public final class Mapping {

    /** None: headings are read by the words of the model and their known spellings. */
    public static final Mapping NONE = new Mapping();

    private Mapping() {
    }
}
