package org.gascheck.mutation;

import static org.gascheck.truth.Claims.holds;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gascheck.drl.source.ClaimName;
import org.gascheck.facts.Identified;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.Rate;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.Areas;
import org.gascheck.report.Judgement;
import org.gascheck.truth.Claim;
import org.gascheck.truth.Truth;

/**
 * A way to count the members of an area wrongly, of whom a rate is: what the rule of a rate leaves to the counting, and
 * no change of its words can show.
 */
enum Miscount {
    COUNTS_WHO_IS_NOT_BOUND("counts who is not bound"),
    COUNTS_WHO_IS_BOUND_LATER("counts who is bound only later"),
    COUNTS_WHO_MAY_BE_BOUND("counts who may be bound"),
    LEAVES_OUT_WHO_MAY_BE_BOUND("leaves out who may be bound"),
    LEAVES_OUT_THE_FIRST("leaves out the first of a kind"),
    LEAVES_OUT_THE_LAST("leaves out the last of a kind"),
    MEETS_WHAT_IS_UNKNOWN("takes for met what is unknown"),
    FAILS_WHAT_IS_UNKNOWN("takes for outstanding what is unknown"),
    MEETS_WHAT_IS_NOT_DUE("takes for met what is not due yet"),
    MEETS_WHAT_IS_FOR_A_PERSON("takes for met what is for a person"),
    FAILS_WHAT_IS_FOR_A_PERSON("takes for outstanding what is for a person"),
    ASKS_OF_ALL("asks of everybody what binds some");

    private final String words;

    Miscount(String words) {
        this.words = words;
    }

    /** What it does, in words. */
    String words() {
        return words;
    }

    /** Those that could make a difference to a rate, by what rules bind of whom it counts and of what it demands. */
    static List<Miscount> of(Rate rate, Program program, RulePack pack) {
        Set<ClaimName> ofMembers = bound(rate.members(), program);
        Set<ClaimName> ofDemands = bound(rate.demands(), program);
        boolean anyIsDueLater = ofDemands.contains(ClaimName.DUE)
                || rate.demands().stream().anyMatch(id -> pack.requirement(id).due() != null);
        boolean anyIsForAPerson = ofDemands.contains(ClaimName.LEFT_TO_A_PERSON)
                || ofDemands.contains(ClaimName.ANSWERED);
        return Stream.of(values()).filter(each -> switch (each) {
            case COUNTS_WHO_IS_BOUND_LATER -> ofMembers.contains(ClaimName.DUE);
            case MEETS_WHAT_IS_NOT_DUE -> anyIsDueLater;
            case MEETS_WHAT_IS_FOR_A_PERSON, FAILS_WHAT_IS_FOR_A_PERSON -> anyIsForAPerson;
            case ASKS_OF_ALL -> !rate.members().containsAll(rate.demands());
            default -> true;
        }).toList();
    }

    private static Set<ClaimName> bound(List<String> requirements, Program program) {
        Set<ClaimName> bound = EnumSet.noneOf(ClaimName.class);
        requirements.forEach(id -> bound.addAll(program.rules().rule(id).claims().keySet()));
        return bound;
    }

    /** The counting of a rate in this way. */
    Change counting(Rate rate) {
        return new Change() {
            @Override
            public Judgement ofMember(
                    Requirement requirement, Identified member, Assessment assessment, Areas all, Judgement right) {
                Judgement counted = rate.members().contains(requirement.id())
                        ? ofOneWhoCounts(requirement, member, all, right)
                        : right;
                return rate.demands().contains(requirement.id())
                        ? ofADemand(requirement, assessment, counted)
                        : counted;
            }
        };
    }

    private Judgement ofOneWhoCounts(Requirement requirement, Identified member, Areas all, Judgement right) {
        return switch (this) {
            case COUNTS_WHO_IS_NOT_BOUND -> right.applies().truth() == Truth.NO ? applying(right, true) : right;
            case COUNTS_WHO_IS_BOUND_LATER ->
                    right.due() == null ? right : Judgement.of(
                            right.applies(), right.satisfied(), right.leftToAPerson(), holds(true));
            case COUNTS_WHO_MAY_BE_BOUND -> right.applies().truth() == Truth.UNKNOWN ? applying(right, true) : right;
            case LEAVES_OUT_WHO_MAY_BE_BOUND ->
                    right.applies().truth() == Truth.UNKNOWN ? applying(right, false) : right;
            case LEAVES_OUT_THE_FIRST, LEAVES_OUT_THE_LAST -> {
                List<Subject> kind = all.subjects().stream()
                        .filter(each -> each.kind().equals(requirement.subject())).toList();
                Subject left = kind.get(this == LEAVES_OUT_THE_FIRST ? 0 : kind.size() - 1);
                yield left.record() == member ? applying(right, false) : right;
            }
            default -> right;
        };
    }

    private Judgement ofADemand(Requirement requirement, Assessment assessment, Judgement right) {
        return switch (this) {
            case MEETS_WHAT_IS_UNKNOWN -> right.satisfied().truth() == Truth.UNKNOWN ? met(right, true) : right;
            case FAILS_WHAT_IS_UNKNOWN -> right.satisfied().truth() == Truth.UNKNOWN ? met(right, false) : right;
            case MEETS_WHAT_IS_NOT_DUE -> isDue(requirement, assessment, right) ? right : met(right, true);
            case MEETS_WHAT_IS_FOR_A_PERSON -> right.leftToAPerson().truth() == Truth.YES ? met(right, true) : right;
            case FAILS_WHAT_IS_FOR_A_PERSON ->
                    Judgement.of(right.applies(), right.satisfied(), holds(false), right.due());
            case ASKS_OF_ALL -> applying(right, true);
            default -> right;
        };
    }

    private static boolean isDue(Requirement requirement, Assessment assessment, Judgement judgement) {
        Claim due = judgement.due();
        return due == null
                ? requirement.due() == null || assessment.overdue(requirement.id()).truth() == Truth.YES
                : due.truth() != Truth.NO;
    }

    private static Judgement applying(Judgement right, boolean applies) {
        return Judgement.of(holds(applies), right.satisfied(), right.leftToAPerson(), right.due());
    }

    private static Judgement met(Judgement right, boolean satisfied) {
        return Judgement.of(right.applies(), holds(satisfied), right.leftToAPerson(), right.due());
    }
}
