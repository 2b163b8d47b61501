package org.gascheck.reports.results;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.FoundReason;
import org.gascheck.report.MissingTold;
import org.gascheck.reports.NearestCells;

/** Takes from reports what a run tells of them. Immutable. */
public final class JudgedSubmissions {

    private final Run run;

    /** What some run tells. */
    public JudgedSubmissions(Run run) {
        this.run = run;
    }

    /**
     * What a report comes to.
     *
     * @param cells tells the cell of a spreadsheet that a JSON Pointer stands for; null where it was read from none
     */
    public JudgedSubmission of(ComplianceReport report, Function<String, Optional<String>> cells) {
        List<Finding> open = new ArrayList<>();
        SettledSubjects settled = new SettledSubjects();
        for (Iterator<FindingEntry> all = report.entries().iterator(); all.hasNext();) {
            FindingEntry each = all.next();
            if (each.outcome().compareTo(Outcome.SATISFIED) < 0) {
                open.add(open(each));
            } else {
                settled.add(each);
            }
        }
        return new JudgedSubmission(
                report.assessedOn(),
                report.verdict(),
                report.instruments(),
                report.scope(),
                report.completeness(),
                report.purpose(),
                open,
                settled.told(),
                report.statistics(),
                cells == null ? Map.of() : cells(open, cells));
    }

    private static Map<String, String> cells(List<Finding> findings, Function<String, Optional<String>> cells) {
        Map<String, String> told = new LinkedHashMap<>();
        pointers(findings).forEach(each -> cells.apply(each).ifPresent(cell -> told.put(each, cell)));
        return NearestCells.least(told);
    }

    /** All places that findings tell. */
    private static Set<String> pointers(List<Finding> findings) {
        Set<String> pointers = new LinkedHashSet<>();
        for (Finding each : findings) {
            pointers.add(each.subject().pointer());
            each.evidence().forEach(fact -> pointers.add(fact.pointer()));
            for (FoundReason reason : each.reasons()) {
                pointers.addAll(reason.at());
                reason.lacks().forEach(fact -> pointers.add(fact.pointer()));
            }
            pointers.addAll(each.missing());
        }
        return pointers;
    }

    private Finding open(FindingEntry entry) {
        return switch (run.detail()) {
            case FULL -> entry.finding();
            case REASONS -> withoutEvidence(entry.finding());
            case OUTCOMES -> outcome(entry);
        };
    }

    /** How much evidence there is is told all the same. */
    private static Finding withoutEvidence(Finding all) {
        return new Finding(
                all.requirement(),
                all.title(),
                all.outcome(),
                all.strength(),
                all.instrument(),
                all.instrumentNumber(),
                all.provisions(),
                all.subject(),
                all.message(),
                all.reasons(),
                List.of(),
                all.evidence().size() + all.moreEvidence(),
                all.missing(),
                all.moreMissing(),
                all.askFirst(),
                all.authorities(),
                all.authorityNote(),
                all.nextStep(),
                all.due(),
                all.otherReadings(),
                all.rate());
    }

    private Finding outcome(FindingEntry entry) {
        RunInstrument instrument = run.instrument(entry.instrument());
        RunRequirement requirement = instrument.requirements().get(entry.requirement());
        MissingTold missing = entry.missing();
        // Facts that contradict each other leave to a person what the requirement itself never does.
        Text usual = requirement.messages().get(entry.outcome());
        return new Finding(
                entry.requirement(),
                requirement.title(),
                entry.outcome(),
                requirement.strength(),
                entry.instrument(),
                instrument.number(),
                requirement.provisions(),
                entry.subject(),
                usual == null ? entry.finding().message() : usual,
                List.of(),
                List.of(),
                0,
                missing.first(),
                missing.more(),
                missing.askFirst(),
                requirement.departments(),
                requirement.authorityNote(),
                entry.outcome() == Outcome.BREACHED ? requirement.nextStep() : null,
                null,
                List.of(),
                null);
    }
}
