package org.gascheck.benchmarks.hand;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.law.Outcome;
import org.gascheck.law.Requirement;
import org.gascheck.truth.Truth;

/** Collects the findings on one subject. */
final class Findings {

    private final Law law;
    private final LocalDate date;
    private final Identified subject;
    private final Place place;
    private final List<HandFinding> findings;

    Findings(Law law, LocalDate date, Identified subject, Place place, List<HandFinding> findings) {
        this.law = law;
        this.date = date;
        this.subject = subject;
        this.place = place;
        this.findings = findings;
    }

    void add(Requirement requirement, Truth satisfied, Located... read) {
        add(requirement, Truth.YES, satisfied, Truth.NO, read);
    }

    void add(Requirement requirement, Truth applies, Truth satisfied, Located... read) {
        add(requirement, applies, satisfied, Truth.NO, read);
    }

    void add(Requirement requirement, Truth applies, Truth satisfied, Truth leftToAPerson, Located... read) {
        boolean due = requirement.due() == null || requirement.due().date().isBefore(date);
        add(requirement, applies, satisfied, leftToAPerson, Truth.of(due), read);
    }

    void add(Requirement requirement, Truth applies, Truth satisfied, Truth leftToAPerson, Truth due, Located... read) {
        findings.add(
                new HandFinding(law, requirement, subject, place, outcome(applies, satisfied, leftToAPerson, due),
                        read));
    }

    private static Outcome outcome(Truth applies, Truth satisfied, Truth leftToAPerson, Truth due) {
        if (applies == Truth.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        if (satisfied == Truth.YES) {
            return Outcome.SATISFIED;
        }
        if (applies == Truth.UNKNOWN || satisfied == Truth.UNKNOWN || leftToAPerson == Truth.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        if (leftToAPerson == Truth.YES) {
            return Outcome.NEEDS_REVIEW;
        }
        return switch (due) {
            case YES -> Outcome.BREACHED;
            case NO -> Outcome.NOT_YET_DUE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }
}
