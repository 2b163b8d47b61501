package org.gascheck.report;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/**
 * The JSON Pointers of facts, kept as their places and written out when they are read: places hold nothing else of the
 * submission, and take a fraction of the room of texts.
 */
final class PlacedPointers extends AbstractList<String> {

    private final Place[] owners;
    private final String[] fields;

    private PlacedPointers(Place[] owners, String[] fields) {
        this.owners = owners;
        this.fields = fields;
    }

    /** As many of the facts, from the first on, as there is room for in bytes. */
    static List<String> firstOf(Collection<Located> facts, int room) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Collector pointers = new Collector(facts.size());
        int left = room;
        for (Located fact : facts) {
            left -= pointers.sizeOf(fact);
            if (left < 0 || pointers.isFull()) {
                break;
            }
            pointers.add(fact);
        }
        return pointers.pointers();
    }

    @Override
    public String get(int index) {
        return owners[index].pointerOf(fields[index]);
    }

    @Override
    public int size() {
        return owners.length;
    }

    /** Takes in facts one after the other. */
    static final class Collector {

        private static final int MOST = 50;

        private static final int PLACE = 24;
        private static final int REFERENCES = 8;

        private final Place[] owners;
        private final String[] fields;
        private int size;

        /** A collector of some of that many facts. */
        Collector(int of) {
            owners = new Place[Math.min(of, MOST)];
            fields = new String[owners.length];
        }

        boolean isFull() {
            return size == owners.length;
        }

        /** How much room another fact would take. */
        int sizeOf(Located fact) {
            int bytes = REFERENCES;
            for (Place place = fact.owner(); place.parent() != null && !holds(place); place = place.parent()) {
                bytes += PLACE;
            }
            return bytes;
        }

        private boolean holds(Place wanted) {
            for (int i = size - 1; i >= 0; i--) {
                for (Place place = owners[i]; place != null; place = place.parent()) {
                    if (place == wanted) {
                        return true;
                    }
                }
            }
            return false;
        }

        void add(Located fact) {
            owners[size] = fact.owner();
            fields[size] = fact.field();
            size++;
        }

        int size() {
            return size;
        }

        PlacedPointers pointers() {
            return isFull()
                    ? new PlacedPointers(owners, fields)
                    : new PlacedPointers(Arrays.copyOf(owners, size), Arrays.copyOf(fields, size));
        }
    }
}
