package org.gascheck.documents.told;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.MemberState;
import org.gascheck.report.ReportedSubject;
import org.gascheck.report.Statistics;
import org.gascheck.report.Tally;

/** Where the subjects of a submission are, and of which tier products are, as far as its results tell. */
public final class Whereabouts {

    private static final String TIER = "/tier";

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> streets = new HashMap<>();
    private final Map<String, Evidence> tiers = new HashMap<>();

    /** Those of a submission with these statistics and open findings. */
    public Whereabouts(Statistics statistics, Collection<Finding> open) {
        statistics.tallies().forEach((cell, tally) -> {
            for (MemberState state : MemberState.values()) {
                for (Tally.Member member : tally.members(state)) {
                    areas.putIfAbsent(member.pointer(), cell.area());
                    streets.putIfAbsent(member.pointer(), cell.street());
                }
            }
        });
        Set<String> disputed = new HashSet<>();
        for (Finding finding : open) {
            for (Evidence evidence : finding.evidence()) {
                if (evidence.pointer().endsWith(TIER)) {
                    String of = evidence.pointer().substring(0, evidence.pointer().length() - TIER.length());
                    Evidence other = tiers.putIfAbsent(of, evidence);
                    if (other != null && !other.value().equals(evidence.value())) {
                        disputed.add(of);
                    }
                }
            }
        }
        tiers.keySet().removeAll(disputed);
    }

    /** The district or municipality; empty where nobody tells. */
    public String area(ReportedSubject subject) {
        return around(areas, subject, "");
    }

    /** The township or street; empty where nobody tells. */
    public String street(ReportedSubject subject) {
        return around(streets, subject, "");
    }

    /** The fact that tells the tier of a product; null where none does. */
    Evidence tier(ReportedSubject subject) {
        return around(tiers, subject, null);
    }

    /** That of a subject, or of the innermost that it is part of. */
    private static <T> T around(Map<String, T> told, ReportedSubject subject, T otherwise) {
        for (String at = subject.pointer(); !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            T value = told.get(at);
            if (value != null) {
                return value;
            }
        }
        return otherwise;
    }
}
