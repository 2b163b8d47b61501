package org.gascheck.reports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of facts by their JSON Pointers, in as few words as may be: a fact that is not named stands in the cell of
 * the nearest one around it that is.
 */
public final class NearestCells {

    private NearestCells() {
    }

    /** Those of these cells that the facts around do not tell already. */
    public static Map<String, String> least(Map<String, String> cells) {
        Map<String, String> least = new HashMap<>(cells);
        least.entrySet().removeIf(each -> Optional.of(each.getValue()).equals(around(cells, each.getKey())));
        return least;
    }

    /** The cell of a fact, if it or one around it has one. */
    public static Optional<String> of(Map<String, String> cells, String pointer) {
        String cell = cells.get(pointer);
        return cell == null ? around(cells, pointer) : Optional.of(cell);
    }

    private static Optional<String> around(Map<String, String> cells, String pointer) {
        int end = pointer.lastIndexOf('/');
        while (end > 0) {
            String cell = cells.get(pointer.substring(0, end));
            if (cell != null) {
                return Optional.of(cell);
            }
            end = pointer.lastIndexOf('/', end - 1);
        }
        return Optional.empty();
    }
}
