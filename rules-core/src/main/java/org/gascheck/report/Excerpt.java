package org.gascheck.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.gascheck.facts.Dating;
import org.gascheck.facts.Expiry;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;

/**
 * What a finding keeps of a long value.
 *
 * @param value its beginning
 * @param more  how many letters or members follow
 */
record Excerpt(Object value, int more) {

    private static final int LONGEST_TEXT = 100;
    private static final int MOST_IDS = 6;

    /** In bytes, as all sizes here: about what objects take on a heap below 32 GB. */
    private static final int LONGEST_LIST = 1_300;

    private static final int REFERENCE = 4;
    private static final int OBJECT = 24;
    private static final int TEXT = 40;

    /** Up to here a letter takes one byte, else two. */
    private static final int LATIN = 255;

    /** The value of a known fact or, where that is long, an excerpt of it. */
    static Object of(Located fact) {
        Object value = fact instanceof Fact<?> single ? single.isGiven() ? single.given() : single.value()
                : fact instanceof Facts<?> list && isOfIdentified(list) ? ids(list)
                : fact.shown();
        if (value instanceof String text) {
            return text.length() <= LONGEST_TEXT ? text : of(text);
        }
        return value instanceof Collection<?> members ? of(members) : value;
    }

    private static boolean isOfIdentified(Facts<?> list) {
        return list.isKnown() && !list.isKnownEmpty() && list.get(0) instanceof Identified;
    }

    /** The ids of the first members, and how many more there are. */
    private static Object ids(Facts<?> list) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_IDS, list.size()); i++) {
            ids.add(shortened(((Identified) list.get(i)).id(), LONGEST_TEXT));
        }
        return ids.size() == list.size() ? ids : new Excerpt(ids, list.size() - ids.size());
    }

    private static Excerpt of(String text) {
        String kept = first(text, LONGEST_TEXT);
        return new Excerpt(kept, text.length() - kept.length());
    }

    private static Object of(Collection<?> members) {
        Object[] kept = new Object[members.size()];
        int size = 0;
        int count = 0;
        for (Object member : members) {
            Object each = member instanceof String text ? shortened(text, LONGEST_TEXT) : member;
            size += REFERENCE + size(each);
            if (size > LONGEST_LIST) {
                return new Excerpt(List.of(Arrays.copyOf(kept, count)), members.size() - count);
            }
            kept[count] = each;
            count++;
        }
        return List.of(kept);
    }

    /** The evidence that a fact is, of which this was kept, and the assumption that it is of, or null. */
    static Evidence evidence(String pointer, Object kept, String assumed) {
        return kept instanceof Excerpt excerpt
                ? new Evidence(pointer, excerpt.value, excerpt.more, assumed) : new Evidence(pointer, kept, 0, assumed);
    }

    /** How much room what is kept takes. */
    static int size(Object kept) {
        if (kept instanceof String text) {
            return size(text);
        } else if (kept instanceof List<?> members) {
            int size = OBJECT;
            for (int i = 0; i < members.size(); i++) {
                size += REFERENCE + size(members.get(i));
            }
            return size;
        } else if (kept instanceof Excerpt excerpt) {
            return OBJECT + size(excerpt.value);
        } else if (kept instanceof BigDecimal || kept instanceof LocalDateTime || kept instanceof YearMonth
                || kept instanceof Expiry || kept instanceof Dating) {
            return 2 * OBJECT;
        }
        return kept instanceof LocalDate ? OBJECT : 0;
    }

    private static int size(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LATIN) {
                return TEXT + 2 * text.length();
            }
        }
        return TEXT + text.length();
    }

    /** A text of at most so many letters; that it is shortened shows. */
    static String shortened(String text, int letters) {
        return text.length() <= letters ? text : first(text, letters - 1) + "…";
    }

    private static String first(String text, int letters) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters);
    }
}
