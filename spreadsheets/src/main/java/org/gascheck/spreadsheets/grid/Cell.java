package org.gascheck.spreadsheets.grid;

/**
 * A cell that holds something.
 *
 * @param column the column, from 0
 * @param kind   what it holds
 * @param text   the text; of a number its digits as the file has them; of an error its name
 * @param format how a number is shown, else {@link NumberFormat#GENERAL}
 */
public record Cell(int column, Kind kind, String text, NumberFormat format) {

    private static final int BEGINNING = 40;

    /** What a cell holds. */
    public enum Kind {
        /** A text, or a formula that gave one. */
        TEXT,
        /** A number, and so a date as well. */
        NUMBER,
        /** TRUE or FALSE. */
        BOOLEAN,
        /** An error such as #REF!. */
        ERROR,
        /** A formula without the value that it gave. */
        UNCOMPUTED,
        /** More text than a cell may have, of which only the beginning is kept. */
        TOO_LONG
    }

    /** A text. */
    public static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text, NumberFormat.GENERAL);
    }

    /** A text, or the beginning of one that is longer than the limit. */
    public static Cell text(int column, String text, int limit) {
        return text.length() <= limit ? text(column, text)
                : new Cell(column, Kind.TOO_LONG, text.substring(0, BEGINNING), NumberFormat.GENERAL);
    }

    /** The same in another column. */
    Cell in(int other) {
        return new Cell(other, kind, text, format);
    }

    /** Whether there is nothing to see in it. */
    public boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
