package org.gascheck.spreadsheets;

/**
 * How much of a file is read before it is refused, so that none can take all memory or time.
 *
 * @param expanded   bytes of all unpacked parts
 * @param ratio      times that a packed part of more than a few megabytes may grow
 * @param texts      characters of the texts that the sheets of a workbook share
 * @param textLength characters of a cell
 * @param heldRows   rows that are held at a time, where rows refer to each other
 * @param xlsSize    bytes of an old workbook (.xls), which is read as a whole
 */
public record SheetLimits(long expanded, int ratio, long texts, int textLength, int heldRows, int xlsSize) {

    /** 8 GiB unpacked, 300 times, 200 million characters, 32 767 in a cell, 500 000 rows, and 64 MiB. */
    public static final SheetLimits DEFAULT =
            new SheetLimits(8L << 30, 300, 200_000_000, 32_767, 500_000, 64 << 20);
}
