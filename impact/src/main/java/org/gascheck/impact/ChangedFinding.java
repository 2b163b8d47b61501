package org.gascheck.impact;

import java.util.List;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ReportedSubject;
import org.gascheck.report.Site;

/**
 * That a requirement comes to something else for a subject.
 *
 * @param requirement the id of the requirement
 * @param title       what it demands
 * @param strength    how strongly the new basis demands it, or else the old one
 * @param number      the official number of the document that demands it
 * @param provisions  its places there
 * @param subject     the subject
 * @param site        where the subject is counted
 * @param kind        what the subject is counted as
 * @param from        the outcome by the old basis, or null where it does not have the requirement or is not in force
 * @param to          the outcome by the new basis, likewise
 * @param cause       by what
 * @param turns       where the day differs, on which days and by what the outcome turns between the two; else empty
 */
public record ChangedFinding(
        String requirement,
        Text title,
        Strength strength,
        String number,
        List<String> provisions,
        ReportedSubject subject,
        Site site,
        Text kind,
        Outcome from,
        Outcome to,
        Cause cause,
        List<Turn> turns) {

    /** Keeps copies of the lists. */
    public ChangedFinding {
        provisions = List.copyOf(provisions);
        turns = List.copyOf(turns);
    }

    /** Whether the subject breaches what it did not breach before. */
    public boolean isNewlyBreached() {
        return to == Outcome.BREACHED;
    }

    /** Whether the subject no longer breaches what it breached before. */
    public boolean isNoLongerBreached() {
        return from == Outcome.BREACHED;
    }

    /** The document number and the provisions, as one cites them. */
    public String citation() {
        return provisions.isEmpty() ? number : number + " " + String.join("、", provisions);
    }
}
