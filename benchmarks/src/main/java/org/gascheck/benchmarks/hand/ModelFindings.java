package org.gascheck.benchmarks.hand;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.law.Requirement;
import org.gascheck.law.Strength;
import org.gascheck.truth.Truth;

/** Collects the findings on a product model, and what devices of that model have to know of them. */
final class ModelFindings {

    private final Findings findings;
    private Truth conforming = Truth.YES;
    private Truth openToReview = Truth.YES;

    ModelFindings(Law law, LocalDate date, Identified model, Place place, List<HandFinding> findings) {
        this.findings = new Findings(law, date, model, place, findings);
    }

    /**
     * A finding on certificates, which hold of a model as of the assessment, and of a device as of its installation.
     */
    void addOnCertificates(
            Requirement requirement, Truth applies, Truth satisfied, Truth leftToAPerson, Located... read) {
        findings.add(requirement, applies, satisfied, leftToAPerson, read);
    }

    void add(Requirement requirement, Truth applies, Truth satisfied, Truth leftToAPerson, Located... read) {
        findings.add(requirement, applies, satisfied, leftToAPerson, read);
        if (requirement.strength() == Strength.MANDATORY) {
            Truth met = applies.not().or(satisfied);
            conforming = conforming.and(met);
            openToReview = openToReview.and(met.or(leftToAPerson));
        }
    }

    Truth conforming() {
        return conforming;
    }

    Truth openToReview() {
        return openToReview;
    }
}
