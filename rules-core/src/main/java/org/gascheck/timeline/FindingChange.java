package org.gascheck.timeline;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.Evidence;
import org.gascheck.report.ReportedSubject;

/**
 * That a requirement comes to something else for a subject.
 *
 * @param requirement      the id of the requirement
 * @param title            what it demands
 * @param strength         how strongly
 * @param instrument       the id of the instrument that demands it
 * @param instrumentNumber its official document number
 * @param provisions       its places in the instrument
 * @param from             its outcome on the day before, or null where the instrument comes into force
 * @param to               its outcome from the day on
 * @param facts            the submitted facts that have it change on this day, such as an expiry
 * @param law              the days of the instrument, or of a chosen reading, that have it change on this day
 */
public record FindingChange(
        String requirement,
        Text title,
        Strength strength,
        String instrument,
        String instrumentNumber,
        List<String> provisions,
        ReportedSubject subject,
        Outcome from,
        Outcome to,
        List<Evidence> facts,
        List<LawDay> law) {

    /** Keeps copies of the lists. */
    public FindingChange {
        provisions = List.copyOf(provisions);
        facts = List.copyOf(facts);
        law = List.copyOf(law);
    }
}
