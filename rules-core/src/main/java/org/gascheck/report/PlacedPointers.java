package org.gascheck.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;

/**
 * The JSON Pointers of facts, kept as their places and written out when they are read: places hold nothing else of the
 * submission, and take a fraction of the room of texts.
 */
final class PlacedPointers extends AbstractList<String> {

    private static final int MOST = 46;

    private static final int PLACE = 24;
    private static final int REFERENCES = 8;

    private final Place[] owners;
    private final String[] fields;

    /** Those of all the facts. */
    PlacedPointers(List<Located> facts) {
        owners = new Place[facts.size()];
        fields = new String[facts.size()];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = facts.get(i).owner();
            fields[i] = facts.get(i).field();
        }
    }

    private PlacedPointers(Place[] owners, String[] fields) {
        this.owners = owners;
        this.fields = fields;
    }

    /** The same within another record. */
    PlacedPointers within(Place other, Place insteadOf) {
        Place[] there = new Place[owners.length];
        for (int i = 0; i < there.length; i++) {
            there[i] = owners[i].within(other, insteadOf);
        }
        return new PlacedPointers(there, fields);
    }

    /** Those of as many of the facts, from the first on, as there is room for in bytes. */
    static List<String> firstOf(Collection<Located> facts, int room) {
        return facts.isEmpty() ? List.of() : new PlacedPointers(fitting(facts, room, fact -> 0));
    }

    /**
     * As many of the facts, from the first on, as there is room for in bytes.
     *
     * @param besides what is kept of a fact besides its place
     */
    static List<Located> fitting(Collection<Located> facts, int room, ToIntFunction<Located> besides) {
        List<Located> kept = new ArrayList<>(Math.min(facts.size(), MOST));
        int left = room;
        for (Located fact : facts) {
            left -= sizeOf(fact, kept) + besides.applyAsInt(fact);
            if (left < 0 || kept.size() == MOST) {
                break;
            }
            kept.add(fact);
        }
        return kept;
    }

    /** How much room the place of a fact takes beside those that are kept. */
    private static int sizeOf(Located fact, List<Located> kept) {
        int bytes = REFERENCES;
        for (Place place = fact.owner(); place.parent() != null && !holds(kept, place); place = place.parent()) {
            bytes += PLACE;
        }
        return bytes;
    }

    private static boolean holds(List<Located> kept, Place wanted) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            for (Place place = kept.get(i).owner(); place != null; place = place.parent()) {
                if (place == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String get(int index) {
        return owners[index].pointerOf(fields[index]);
    }

    @Override
    public int size() {
        return owners.length;
    }
}
