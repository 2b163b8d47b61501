package org.gascheck.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.ReportedSubject;

/**
 * The subjects of a report by numbers of its own, and which of them some are, told in a few words. Used by one thread.
 */
final class SubjectRanges {

    private static final int MOST_RANGES = 4;

    private final Voice voice;
    private final FactNames facts;
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<ReportedSubject> subjects = new ArrayList<>();

    SubjectRanges(WordedReport worded) {
        this.voice = worded.voice();
        this.facts = worded.facts();
    }

    /** The number of the subject of a finding. */
    int numberOf(FindingEntry finding) {
        return numbers.computeIfAbsent(finding.subjectKey(), key -> {
            subjects.add(finding.subject());
            return subjects.size() - 1;
        });
    }

    /** How many there are and of what kind: 1234 gas users. */
    String count(BitSet some) {
        return voice.say(some.cardinality() + " 个", some.cardinality() + " ")
                + facts.kinds(subjects.get(some.nextSetBit(0)).kind(), some.cardinality());
    }

    /**
     * Which they are: the name of the first, and the places of runs of them in their list, the first runs where they
     * are many.
     */
    String told(BitSet some) {
        List<String> ranges = new ArrayList<>();
        int left = some.cardinality();
        String list = null;
        for (int number = some.nextSetBit(0); number >= 0 && ranges.size() < MOST_RANGES;) {
            String pointer = subjects.get(number).pointer();
            int last = number;
            while (some.get(last + 1) && follows(pointer, last - number + 1, subjects.get(last + 1).pointer())) {
                last++;
            }
            String in = pointer.substring(0, pointer.lastIndexOf('/'));
            String first = pointer.substring(in.length() + 1);
            ranges.add((in.equals(list) ? "" : in + "/")
                    + first
                    + (last == number ? "" : "–" + (Long.parseLong(first) + last - number)));
            list = in;
            left -= last - number + 1;
            number = some.nextSetBit(last + 1);
        }
        String more = left == 0 ? "" : voice.say("，另有 " + left + " 个", " and " + left + " more");
        return voice.say(subjects.get(some.nextSetBit(0)).name())
                + (some.cardinality() == 1 ? "" : voice.say("等", " and others"))
                + voice.say("：", ": ")
                + String.join(voice.comma(), ranges)
                + more;
    }

    /** Whether a place is so many after another in the same list. */
    private static boolean follows(String pointer, int by, String other) {
        int slash = pointer.lastIndexOf('/') + 1;
        String last = pointer.substring(slash);
        return last.chars().allMatch(Character::isDigit)
                && other.equals(pointer.substring(0, slash) + (Long.parseLong(last) + by));
    }
}
