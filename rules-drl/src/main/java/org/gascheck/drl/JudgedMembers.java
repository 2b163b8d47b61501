package org.gascheck.drl;

import static org.gascheck.truth.Claims.all;
import static org.gascheck.truth.Claims.any;
import static org.gascheck.truth.Claims.holds;
import static org.gascheck.truth.Claims.isDeclared;
import static org.gascheck.truth.Claims.isNot;
import static org.gascheck.truth.Claims.shows;
import static org.gascheck.truth.Claims.wholly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Located;
import org.gascheck.law.Assessment;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.Areas;
import org.gascheck.report.Judgement;
import org.gascheck.subjects.programme.District;
import org.gascheck.truth.Claim;
import org.gascheck.truth.GatheredFacts;
import org.gascheck.truth.Truth;

/**
 * What was concluded on the members of a population, for the rates of its area: who counts, and who meets what it must,
 * follows from the judgements on each by the requirements that a {@link Rate} names.
 */
public final class JudgedMembers {

    /** The facts that lead from a member to its area. */
    static final Set<String> READS = Set.of("InArea.area", "District.within", "District.level");

    private final RulePack pack;
    private final Areas areas;
    private final BiFunction<Requirement, Identified, Judgement> judged;

    JudgedMembers(RulePack pack, Areas areas, BiFunction<Requirement, Identified, Judgement> judged) {
        this.pack = pack;
        this.areas = areas;
        this.judged = judged;
    }

    /** What is concluded on the members by the requirements of a pack, each asked for where it is needed. */
    public static JudgedMembers of(
            RulePack pack, Areas areas, BiFunction<Requirement, Identified, Judgement> judged) {
        return new JudgedMembers(pack, areas, judged);
    }

    /** The same, with the grounds of their judgements. */
    JudgedMembers withGrounds() {
        return new JudgedMembers(
                pack, areas, (requirement, member) -> judged.apply(requirement, member).withGrounds());
    }

    /** The same, under other readings; what rests on no setting is not judged again. */
    JudgedMembers under(Assessment other) {
        return new JudgedMembers(pack, areas, (requirement, member) -> {
            Judgement judgement = judged.apply(requirement, member);
            return pack.settingsOf().containsKey(requirement.id()) ? judgement.under(other) : judgement;
        });
    }

    /** Somebody who was handed in counts in the area, for the rate that a requirement is of. */
    public Claim some(String requirement, District area) {
        Rate rate = pack.requirement(requirement).rate();
        if (nobodyIsJudged(rate)) {
            return holds(true);
        }
        Parts parts = new Parts(Truth.YES);
        forEach(rate.members(), area, parts, member -> counts(rate, member));
        return parts.claim();
    }

    /** Everybody of them who counts meets all that it must. */
    public Claim every(String requirement, District area) {
        Rate rate = pack.requirement(requirement).rate();
        if (nobodyIsJudged(rate)) {
            return holds(false);
        }
        Parts parts = new Parts(Truth.NO);
        forEach(rate.members(), area, parts, member -> any(isNot(counts(rate, member)), meets(rate, member, false)));
        return parts.claim();
    }

    /** Whatever of that somebody of them does not meet is left to a person. */
    public Claim everyButForAPerson(String requirement, District area) {
        Rate rate = pack.requirement(requirement).rate();
        Parts parts = new Parts(Truth.NO);
        forEach(rate.members(), area, parts, member -> any(isNot(counts(rate, member)), meets(rate, member, true)));
        return parts.claim();
    }

    /** A pack that extends another may do without all that the rate is counted of. */
    private static boolean nobodyIsJudged(Rate rate) {
        return rate.members().isEmpty() || rate.demands().isEmpty();
    }

    /** The kinds of member that the requirements of a pack are about. */
    static Set<String> kinds(RulePack pack, Rate rate) {
        Set<String> kinds = new TreeSet<>();
        rate.members().forEach(id -> kinds.add(pack.requirement(id).subject()));
        return kinds;
    }

    private void forEach(List<String> requirements, District area, Parts parts, Function<Identified, Claim> claim) {
        Set<String> kinds = new TreeSet<>();
        requirements.forEach(id -> kinds.add(pack.requirement(id).subject()));
        for (String kind : kinds) {
            if (areas.listNotGiven(kind) != null) {
                parts.add(isDeclared(areas.listNotGiven(kind)));
            }
            areas.forEach(kind, area, (member, belongs) -> parts.add(parts.decisive == Truth.YES
                    ? all(belongs, claim.apply(member.record()))
                    : any(isNot(belongs), claim.apply(member.record()))));
        }
    }

    private Claim counts(Rate rate, Identified member) {
        List<Claim> claims = new ArrayList<>();
        for (String id : rate.members()) {
            Requirement requirement = pack.requirement(id);
            if (isAbout(requirement, member)) {
                claims.add(binds(judged.apply(requirement, member)));
            }
        }
        return any(claims.toArray(Claim[]::new));
    }

    private Claim meets(Rate rate, Identified member, boolean orForAPerson) {
        List<Claim> claims = new ArrayList<>();
        for (String id : rate.demands()) {
            Requirement requirement = pack.requirement(id);
            if (isAbout(requirement, member)) {
                Judgement judgement = judged.apply(requirement, member);
                // What must be met only later is not met before it is.
                Claim met = orForAPerson
                        ? any(isNot(judgement.applies()), judgement.satisfied(), judgement.leftToAPerson())
                        : any(isNot(judgement.applies()), judgement.satisfied());
                claims.add(wholly(id, met));
            }
        }
        return all(claims.toArray(Claim[]::new));
    }

    /** Who is bound only later, by what is so of itself, does not count yet. */
    private static Claim binds(Judgement judgement) {
        return judgement.due() == null ? judgement.applies() : all(judgement.applies(), judgement.due());
    }

    private static boolean isAbout(Requirement requirement, Identified member) {
        return requirement.subject().equals(member.getClass().getSimpleName());
    }

    /**
     * The claims on the members, of which those that cannot matter are not kept: of a hundred thousand that are done
     * with nothing but what was assumed.
     */
    private static final class Parts {

        private final Truth decisive;
        private final List<Claim> claims = new ArrayList<>();
        private boolean decided;

        Parts(Truth decisive) {
            this.decisive = decisive;
        }

        void add(Claim claim) {
            if (decided && decisive == Truth.YES) {
                // One witness is enough.
                return;
            }
            if (claim.truth() == decisive) {
                decided = true;
                claims.add(claim);
            } else if (claim.truth() == Truth.UNKNOWN) {
                claims.add(claim);
            } else {
                keepAssumed(claim);
            }
        }

        private void keepAssumed(Claim claim) {
            Set<Located> evidence = GatheredFacts.each();
            claim.collectEvidence(evidence);
            for (Located fact : evidence) {
                if (fact.isAssumed()) {
                    claims.add(decisive == Truth.YES ? isNot(shows(fact)) : shows(fact));
                }
            }
        }

        Claim claim() {
            Claim[] all = claims.toArray(Claim[]::new);
            return decisive == Truth.YES ? any(all) : all(all);
        }
    }
}
