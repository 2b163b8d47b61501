package org.gascheck.truth;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gascheck.facts.Located;

/** That at least a number of the members of a list are so. */
final class CountedClaim extends Claim {

    private final int number;
    private final Located list;
    private final Claim[] members;

    CountedClaim(int number, Located list, Claim[] members) {
        super(truth(number, members));
        this.number = number;
        this.list = list;
        this.members = members;
    }

    /** What claims on each member of a list that is known come to. */
    static Truth truth(int number, Claim[] members) {
        int sure = 0;
        int possible = 0;
        for (Claim member : members) {
            sure += member.truth() == Truth.YES ? 1 : 0;
            possible += member.truth() == Truth.NO ? 0 : 1;
        }
        return sure >= number ? Truth.YES : possible < number ? Truth.NO : Truth.UNKNOWN;
    }

    /** From the last member on: how many are so of that member and those after it. */
    @Override
    Diagram openDiagram(Diagrams diagrams) {
        Diagram[] soFar = new Diagram[number + 1];
        Arrays.fill(soFar, Diagram.NEVER);
        soFar[0] = Diagram.ALWAYS;
        for (int i = members.length - 1; i >= 0; i--) {
            Diagram member = members[i].diagram(diagrams);
            for (int count = number; count > 0; count--) {
                soFar[count] = diagrams.any(diagrams.all(member, soFar[count - 1]), soFar[count]);
            }
        }
        return soFar[number];
    }

    /** What is so where there are enough, and all that is known where there are not. */
    @Override
    public void collectEvidence(Set<Located> evidence) {
        for (Claim member : members) {
            if (truth() != Truth.YES || member.truth() == Truth.YES) {
                member.collectEvidence(evidence);
            }
        }
    }

    @Override
    void collectCauses(Causes to) {
        for (Claim member : members) {
            if (truth() != Truth.UNKNOWN && member.truth() == truth()) {
                member.collectCauses(to);
            }
        }
    }

    @Override
    void collectLacking(List<Cause.Lack> lacking) {
        // One member or the other lacks something: neither is what lacks.
    }

    @Override
    Located about() {
        return list;
    }

    @Override
    void handOutOpen(Consumer<Claim> open) {
        for (Claim member : members) {
            member.openClaims(open);
        }
    }

    @Override
    public String toString() {
        return truth() + " " + number + " OF " + List.of(members);
    }
}
