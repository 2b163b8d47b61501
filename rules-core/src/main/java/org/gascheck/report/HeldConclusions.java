package org.gascheck.report;

import java.util.ArrayList;
import java.util.List;

/** Conclusions in their order: held one by one or, where there are very many, made again whenever somebody asks. */
final class HeldConclusions {

    /** A small report is read more often than it is kept. */
    private static final int MOST_HELD = 1_000;

    /** Empty once they were let go of. */
    private final ArrayList<Conclusion> held;
    /** Once they were let go of, a last one stands at their end. */
    private final List<Row> rows = new ArrayList<>();

    /**
     * Conclusions one after the other that are made again in one way.
     *
     * @param start the place of the first
     * @param from  its number
     */
    private record Row(int start, int from, MadeAgain again) {

        Row after(int places) {
            return new Row(start + places, from, again);
        }

        boolean isContinuedBy(int place, int number, MadeAgain as) {
            return again == as && from - start == number - place;
        }
    }

    HeldConclusions(int expected) {
        held = new ArrayList<>(expected);
    }

    void add(Conclusion conclusion, int number, MadeAgain again) {
        if (rows.isEmpty() || !rows.get(rows.size() - 1).isContinuedBy(held.size(), number, again)) {
            rows.add(new Row(held.size(), number, again));
        }
        held.add(conclusion);
    }

    void addAll(HeldConclusions others) {
        others.rows.forEach(row -> rows.add(row.after(held.size())));
        held.addAll(others.held);
    }

    int size() {
        return held.isEmpty() && !rows.isEmpty() ? rows.get(rows.size() - 1).start : held.size();
    }

    Conclusion get(int index) {
        if (!held.isEmpty()) {
            return held.get(index);
        }
        Row row = Runs.at(index, rows, Row::start);
        return row.again.make(row.from + index - row.start);
    }

    /** Lets go of them if they are many and each can be made again; whether it did. */
    boolean letGo() {
        if (held.size() <= MOST_HELD || rows.stream().anyMatch(row -> row.again == null)) {
            return false;
        }
        rows.add(new Row(held.size(), 0, null));
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            for (int place = row.start; place < rows.get(i + 1).start; place++) {
                row.again.keep(row.from + place - row.start, held.get(place));
            }
        }
        held.clear();
        held.trimToSize();
        return true;
    }
}
