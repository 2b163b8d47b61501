package org.gascheck.impact;

import java.time.LocalDate;
import java.util.List;
import org.gascheck.law.Outcome;
import org.gascheck.report.Evidence;
import org.gascheck.timeline.LawDay;

/**
 * A day between two others on which an outcome turns.
 *
 * @param day   the first day of the later outcome
 * @param from  the outcome on the day before, or null where the instrument comes into force
 * @param to    the outcome from the day on
 * @param facts the submitted facts that have it turn, such as an expiry
 * @param law   the days of the instrument or of a reading that have it turn
 */
public record Turn(LocalDate day, Outcome from, Outcome to, List<Evidence> facts, List<LawDay> law) {

    /** Keeps copies of the lists. */
    public Turn {
        facts = List.copyOf(facts);
        law = List.copyOf(law);
    }
}
