package org.gascheck.report;

import java.util.List;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.facts.Located;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.truth.OpenFact;

/** A finding of a report of which little is told, and all the rest worked out when somebody asks for it. */
public interface FindingEntry {

    /** The id of its requirement. */
    String requirement();

    /** The id of its instrument. */
    String instrument();

    /** What its requirement demands, in a few words. */
    Text title();

    /** How strongly it is demanded. */
    Strength strength();

    /** Its outcome. */
    Outcome outcome();

    /** Its subject. */
    ReportedSubject subject();

    /** Something that stands for its subject: equal for all findings of the report on one subject. */
    Object subjectKey();

    /** The places in the instrument that it rests on. */
    List<String> provisions();

    /** The official names of the departments in charge. */
    List<String> authorities();

    /** The declared assumptions that it rests on, as they were declared. */
    List<String> assumptions();

    /** The unknown facts that could still turn it, told without working out the rest. */
    MissingTold missing();

    /**
     * All known facts that decided it, or that narrowed it down where it is undetermined; none of a report that was
     * read, or all findings of which were worked out before.
     */
    default Set<Located> grounds() {
        return Set.of();
    }

    /**
     * The unknown facts that could still turn it, with the kinds of values that its rule tells apart; none of a report
     * that was read, or all findings of which were worked out before.
     */
    default List<OpenFact> open() {
        return List.of();
    }

    /** All of it, worked out anew at each call unless all findings were. */
    Finding finding();
}
