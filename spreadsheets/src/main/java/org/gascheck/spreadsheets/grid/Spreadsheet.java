package org.gascheck.spreadsheets.grid;

import java.io.Closeable;
import java.util.List;
import org.gascheck.Text;

/** An opened file of sheets. */
public interface Spreadsheet extends Closeable {

    /** The sheets, in their order. */
    List<Sheet> sheets();

    /** Whether its days count from 1904. */
    default boolean countsFrom1904() {
        return false;
    }

    /** Whether its cells know numbers and dates; those of CSV files are texts. */
    default boolean hasTypes() {
        return true;
    }

    /** What was taken for granted to read it. */
    default List<Text> taken() {
        return List.of();
    }
}
