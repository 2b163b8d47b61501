package org.gascheck.drl;

import java.util.IdentityHashMap;
import java.util.Map;
import org.gascheck.facts.Identified;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.report.Areas;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Tally;
import org.gascheck.subjects.programme.District;

/** The conclusions on members, from which the figures of rates are counted. Used by one thread until all are there. */
final class Counted {

    private final RequirementIndex index;
    private final Areas submitted;
    /** By member the conclusions on it, in the order of the requirements about its kind. */
    private final Map<Identified, Conclusion[]> byMember;
    private final Map<Identified, Judged> judged;
    /** Makes the conclusions again; null as long as none was let go of. */
    private Again again;

    /** Makes a conclusion again. */
    interface Again {

        /** That on the requirement at a position for a subject. */
        Conclusion on(Requirement requirement, int position, Judged judged);
    }

    /**
     * None yet.
     *
     * @param judged the subjects by their records
     */
    Counted(RequirementIndex index, Areas submitted, Map<Identified, Judged> judged) {
        this.index = index;
        this.submitted = submitted;
        this.judged = judged;
        this.byMember = new IdentityHashMap<>(submitted.exist() ? judged.size() : 0);
    }

    /** Lets go of the conclusions, which can be made again. */
    void letGo(Again from) {
        byMember.clear();
        again = from;
    }

    private Conclusion on(String requirement, Identified member) {
        int position = index.position(requirement);
        return again == null
                ? byMember.get(member)[position]
                : again.on(index.pack().requirement(requirement), position, judged.get(member));
    }

    /** Keeps a conclusion on a member, where there are areas in which it is counted. */
    void add(Conclusion conclusion) {
        if (!submitted.exist()) {
            return;
        }
        String kind = conclusion.subject().kind();
        if (index.isCounted(kind)) {
            byMember.computeIfAbsent(
                            conclusion.subject().record(), member -> new Conclusion[index.about(kind).size()])
                    [index.position(conclusion.requirement().id())] = conclusion;
        }
    }

    /** How the members of an area stand in a rate. */
    Tally tally(Rate rate, District area) {
        Tally.Collector tally = new Tally.Collector();
        for (String kind : JudgedMembers.kinds(index.pack(), rate)) {
            submitted.forEach(kind, area, (member, belongs) -> {
                Identified record = member.record();
                tally.add(rate, member, belongs.truth(), id -> index.isAbout(id, kind) ? on(id, record) : null);
            });
        }
        return tally.tally();
    }
}
