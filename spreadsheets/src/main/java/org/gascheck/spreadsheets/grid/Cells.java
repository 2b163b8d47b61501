package org.gascheck.spreadsheets.grid;

/** Names of cells. */
public final class Cells {

    /** Columns of a sheet, as Excel has them. */
    public static final int COLUMNS = 16_384;
    /** Rows of a sheet, as Excel has them. */
    public static final int ROWS = 1_048_576;

    private static final int LETTERS = 26;

    private Cells() {
    }

    /** The letters of a column, from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.append((char) ('A' + (left - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** A cell such as {@code F7}; the row counts from 1, the column from 0. */
    public static String name(int row, int column) {
        return letters(column) + row;
    }

    /** The column, from 0, of a name such as {@code F7}; -1 where it has none or one that no sheet has. */
    public static int column(CharSequence name) {
        int column = 0;
        int i = 0;
        for (; i < name.length() && isLetter(name.charAt(i)); i++) {
            column = column * LETTERS + (name.charAt(i) & ~' ') - 'A' + 1;
            if (column > COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The row, from 1, of a name such as {@code F7}; -1 where it has none or one that no sheet has. */
    public static int row(CharSequence name) {
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char each = name.charAt(i);
            if (each >= '0' && each <= '9') {
                row = row * 10 + each - '0';
                if (row > ROWS) {
                    return -1;
                }
            }
        }
        return row == 0 ? -1 : row;
    }

    private static boolean isLetter(char each) {
        char capital = (char) (each & ~' ');
        return capital >= 'A' && capital <= 'Z';
    }
}
