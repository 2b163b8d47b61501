package org.gascheck.reports.waivers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gascheck.law.Outcome;
import org.gascheck.report.Finding;
import org.gascheck.reports.marks.SubjectPaths;

/** The waivers that an operator declares. Immutable. */
public final class Waivers {

    /** None. */
    public static final Waivers NONE = new Waivers(List.of());

    private final List<Waiver> all;
    private final Map<String, List<Waiver>> byRequirement = new HashMap<>();

    /** These waivers. */
    public Waivers(List<Waiver> waivers) {
        all = List.copyOf(waivers);
        all.forEach(each -> byRequirement
                .computeIfAbsent(each.requirement(), requirement -> new ArrayList<>())
                .add(each));
    }

    /** All of them, in their order. */
    public List<Waiver> all() {
        return all;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Those that are for a finding, whenever they hold; none of a finding that is not breached. */
    public List<Waiver> on(String source, SubjectPaths paths, Finding finding) {
        if (finding.outcome() != Outcome.BREACHED) {
            return List.of();
        }
        return byRequirement.getOrDefault(finding.requirement(), List.of()).stream()
                .filter(each -> each.instrument() == null || each.instrument().equals(finding.instrument()))
                .filter(each -> each.source() == null || each.source().equals(source))
                .filter(each -> each.kind() == null || isOf(each, paths, finding))
                .toList();
    }

    /** The one by which a finding is waived on a day: of several that which holds longest. */
    public Optional<Waiver> waiverOf(String source, LocalDate day, SubjectPaths paths, Finding finding) {
        return on(source, paths, finding).stream()
                .filter(each -> each.holdsOn(day))
                .max(Comparator.comparing(Waiver::expiresOn));
    }

    /** A subject within another is known by the ids of both; where those are not told, by none. */
    private static boolean isOf(Waiver waiver, SubjectPaths paths, Finding finding) {
        return waiver.kind().equals(finding.subject().kind())
                && paths.isWhole(finding.subject())
                && waiver.subject().equals(paths.of(finding.subject()));
    }
}
