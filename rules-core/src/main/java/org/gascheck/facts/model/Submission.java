package org.gascheck.facts.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gascheck.Digest;
import org.gascheck.facts.Dispute;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Facts;
import org.gascheck.facts.Place;
import org.gascheck.facts.UncountedDay;

/**
 * The facts handed in, the day for which they are judged, the instruments to judge them by, and what is assumed
 * besides. Immutable.
 *
 * @param assumptions the assumptions that are declared, such as {@code gasUsers[kind=RESIDENT].venueKind=NOT_PUBLIC}
 * @param population the facts: a record of a population, such as {@code org.gascheck.subjects.Population}
 * @param lastEvent  the last day on which something of it is said to have happened, or null
 * @param disputes   facts of which sources say different things
 * @param assumed    what came of each assumption, in the order of their texts
 * @param uncountedDays days that cannot be meant: the facts there are unknown
 */
public record Submission(
        Fact<LocalDate> assessedOn,
        Fact<Set<String>> instruments,
        Fact<Set<String>> assumptions,
        Record population,
        LocalDate lastEvent,
        List<Dispute> disputes,
        List<Assumed> assumed,
        List<UncountedDay> uncountedDays) {

    /**
     * What came of an assumption.
     *
     * @param assumption as it was declared
     * @param filled     how many unknown facts it filled
     */
    public record Assumed(String assumption, int filled) {
    }

    /** Jackson would pass over a field given twice and round numbers; only the reader of submissions reads them. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Submission refused(Object facts) {
        throw new UnsupportedOperationException(
                "Jackson cannot read a Submission; give the bytes to org.gascheck.facts.reading.Submissions.read");
    }

    /** These facts, judged for another day. */
    public Submission on(LocalDate day) {
        return new Submission(
                Fact.at(Place.ROOT, "assessedOn", day),
                instruments,
                assumptions,
                population,
                lastEvent,
                disputes,
                assumed,
                uncountedDays);
    }

    /** These facts, judged by other instruments. */
    public Submission under(Set<String> ids) {
        Set<String> sorted = Collections.unmodifiableSet(new TreeSet<>(ids));
        return new Submission(
                assessedOn,
                Fact.at(Place.ROOT, "instruments", sorted),
                assumptions,
                population,
                lastEvent,
                disputes,
                assumed,
                uncountedDays);
    }

    /** The model of the facts. */
    public FactModel model() {
        return FactModel.of(population.getClass());
    }

    /**
     * All records of a type that the submission lists, such as {@code all(GasUser.class)}.
     *
     * @throws IllegalArgumentException if the population has no list of such records
     */
    public <R extends Record> Facts<R> all(Class<R> type) {
        return RecordType.of(population.getClass()).listIn(population, type);
    }

    /**
     * The digest of the facts and the assumptions, whatever the day and the instruments. The order of the fields, white
     * space, comments and the way in which unknown facts and numbers are written make no difference to it.
     */
    public Digest digest() {
        return Digest.of(out -> CanonicalFacts.write(this, out));
    }
}
