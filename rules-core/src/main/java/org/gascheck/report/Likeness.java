package org.gascheck.report;

import java.util.List;
import org.gascheck.facts.Place;
import org.gascheck.law.routing.InCharge;
import org.gascheck.truth.OpenFact;

/**
 * What is found of one subject of which nothing is known, and so of every such subject of its kind, each at its own
 * place. Immutable.
 */
final class Likeness {

    private final Conclusion first;
    private final Later<Finding> found;

    Likeness(Conclusion first) {
        this.first = first;
        this.found = Later.of(first::finding);
    }

    /** The place of the subject that was judged. */
    Place from() {
        return first.subject().place();
    }

    List<String> provisions() {
        return first.provisions();
    }

    InCharge inCharge() {
        return first.inCharge();
    }

    /** The fact to ask for first lies in the subject itself, for nothing else bears on it. */
    private String askFirst(Place place) {
        String first = found.get().askFirst();
        String from = this.first.subject().pointer();
        return first != null && first.startsWith(from + "/") ? place.pointer() + first.substring(from.length()) : first;
    }

    /** The open facts of another such subject. */
    List<OpenFact> openFacts(Place place) {
        return first.openFacts().stream().map(each -> each.within(place, first.subject().place())).toList();
    }

    /** The finding on another such subject. */
    Finding finding(ReportedSubject subject, Place place) {
        Finding found = this.found.get();
        Place from = from();
        List<FoundReason> reasons = found.reasons().stream()
                .map(each -> each.at() instanceof PlacedRecords at
                        ? new FoundReason(
                                each.reason(),
                                each.says(),
                                each.asks(),
                                at.within(place, from),
                                each.more(),
                                each.lacks())
                        : each)
                .toList();
        return new Finding(
                found.requirement(),
                found.title(),
                found.outcome(),
                found.strength(),
                found.instrument(),
                found.instrumentNumber(),
                found.provisions(),
                subject,
                found.message(),
                reasons,
                found.evidence(),
                found.moreEvidence(),
                found.missing() instanceof PlacedPointers missing ? missing.within(place, from) : found.missing(),
                found.moreMissing(),
                askFirst(place),
                found.authorities(),
                found.authorityNote(),
                found.nextStep(),
                found.due(),
                found.otherReadings(),
                found.rate());
    }
}
