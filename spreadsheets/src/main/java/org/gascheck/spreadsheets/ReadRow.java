package org.gascheck.spreadsheets;

import java.util.List;
import java.util.Map;
import org.gascheck.Problem;

/**
 * A submission of a spreadsheet: a row, or all rows that refer to each other; as read, or as refused.
 *
 * @param place    the cell at which it begins, such as {@code 用气用户!A18}; of a CSV file the column and the line,
 *                 such as {@code A18}
 * @param facts    the tree for {@link org.gascheck.facts.reading.Submissions#of}, or null where it is refused
 * @param origins  the cells of its facts
 * @param problems what is wrong with it, each at its cell; empty where it was read
 */
public record ReadRow(String place, Map<String, Object> facts, Origins origins, List<Problem> problems) {

    /** With an unchangeable list of problems. */
    public ReadRow {
        problems = List.copyOf(problems);
    }

    /** Whether it was read; what the facts say together is not checked yet. */
    public boolean isRead() {
        return facts != null;
    }
}
