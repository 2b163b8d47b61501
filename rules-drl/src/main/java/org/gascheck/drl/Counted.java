package org.gascheck.drl;

import java.util.IdentityHashMap;
import java.util.Map;
import org.gascheck.facts.Identified;
import org.gascheck.law.Rate;
import org.gascheck.report.Areas;
import org.gascheck.report.Conclusion;
import org.gascheck.report.Tally;
import org.gascheck.subjects.programme.District;

/** The conclusions on members, from which the figures of rates are counted. Used by one thread until all are there. */
final class Counted {

    private final RequirementIndex index;
    private final Areas submitted;
    /** By member the conclusions on it, in the order of the requirements about its kind. */
    private final Map<Identified, Conclusion[]> byMember = new IdentityHashMap<>();

    Counted(RequirementIndex index, Areas submitted) {
        this.index = index;
        this.submitted = submitted;
    }

    /** Keeps a conclusion on a member, where there are areas in which it is counted. */
    void add(Conclusion conclusion) {
        String kind = conclusion.subject().kind();
        if (submitted.exist() && index.isCounted(kind)) {
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
                Conclusion[] conclusions = byMember.get(member.record());
                tally.add(rate, member, belongs.truth(), id -> index.isAbout(id, kind)
                        ? conclusions[index.position(id)]
                        : null);
            });
        }
        return tally.tally();
    }
}
