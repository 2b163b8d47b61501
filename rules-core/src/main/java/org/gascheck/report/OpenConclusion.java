package org.gascheck.report;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.gascheck.facts.Located;
import org.gascheck.facts.Place;
import org.gascheck.facts.Subject;
import org.gascheck.law.Instrument;
import org.gascheck.law.Requirement;

/** A conclusion that unknown facts leave open. Immutable; holds on to the submission. */
public final class OpenConclusion {

    private final Conclusion conclusion;
    /** Worked out when somebody asks; where threads race they make equal ones. */
    private final AtomicReference<Collection<Located>> facts = new AtomicReference<>();

    OpenConclusion(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    /** The instrument that demands it. */
    public Instrument instrument() {
        return conclusion.instrument();
    }

    /** The requirement. */
    public Requirement requirement() {
        return conclusion.requirement();
    }

    /** The subject. */
    public Subject subject() {
        return conclusion.subject();
    }

    /**
     * The unknown facts that can still turn the outcome; of those behind a reference that is not given, and in a list
     * or part that is unknown as a whole, several at one place. {@link #placeOf} tells where they stand.
     */
    public Collection<Located> facts() {
        Collection<Located> known = facts.get();
        if (known == null) {
            known = conclusion.openFacts(conclusion.open());
            facts.set(known);
        }
        return known;
    }

    /**
     * Where a fact stands of which the conclusion speaks: of a subject of which nothing is known another one like it
     * was judged, and its facts stand in that one.
     */
    public Place placeOf(Located fact) {
        return fact.place().within(conclusion.subject().place(), conclusion.judgedAt());
    }

    /** Whether it speaks of the facts of another subject like its own. */
    public boolean isOfAnother() {
        return conclusion.judgedAt() != conclusion.subject().place();
    }

    /** What it is the conclusion of: the same of subjects that are alike, of which one was judged. */
    public Object judged() {
        return conclusion.judgement();
    }

    Judgement judgement() {
        return conclusion.judgement().withGrounds();
    }

    boolean isOverdue() {
        return conclusion.isOverdue();
    }

    @Override
    public String toString() {
        return conclusion.toString();
    }
}
