package org.gascheck.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.gascheck.cases.Case;
import org.gascheck.facts.Subject;
import org.gascheck.law.Assessment;
import org.gascheck.law.Requirement;
import org.gascheck.law.RulePack;
import org.gascheck.report.Areas;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Conclusion;

/**
 * The judging of a case by a pack, as it is or changed.
 *
 * @param submitted all subjects of the case
 */
record JudgedCase(Case of, Program program, RulePack pack, Areas submitted) {

    static JudgedCase on(Case of, Program program, RulePack pack) {
        return new JudgedCase(of, program, pack, Areas.of(of.submission()));
    }

    /** Every conclusion that the case compares, with the expressions that it rests on. */
    List<BaselineFinding> baseline() {
        List<BaselineFinding> baseline = new ArrayList<>();
        for (Requirement requirement : pack.requirements().values()) {
            for (Subject subject : submitted.subjects()) {
                if (of.compares(requirement.id()) && subject.kind().equals(requirement.subject())) {
                    BitSet reached = new BitSet();
                    Conclusion conclusion = conclusion(requirement.id(), subject, Change.NONE, pack, reached);
                    baseline.add(
                            new BaselineFinding(this, conclusion, of.means(requirement.id(), subject.id()), reached));
                }
            }
        }
        return baseline;
    }

    /** The conclusion that a mutation comes to instead of another. */
    Conclusion conclusion(Conclusion instead, Change change, RulePack changed) {
        return conclusion(
                instead.requirement().id(), instead.subject(), change, Objects.requireNonNullElse(changed, pack), null);
    }

    /** The report on the case by a law, with what it comes to instead of the conclusions tried. */
    ComplianceReport report(RulePack by, List<BaselineFinding> tried) {
        List<Conclusion> conclusions = tried.stream()
                .map(unchanged ->
                        by == pack ? unchanged.conclusion() : conclusion(unchanged.conclusion(), Change.NONE, by))
                .toList();
        return ComplianceReport.of(
                of.submission(), submitted, of.settings(), List.of(assessment(by)), List.of(), conclusions, null);
    }

    private Conclusion conclusion(String requirement, Subject subject, Change change, RulePack by, BitSet reached) {
        Assessment assessment = assessment(by);
        Requirement demanded = by.requirement(requirement);
        return Conclusion.of(assessment, demanded, subject,
                new Evaluation(program, assessment, submitted, change, reached).judge(demanded, subject.record()));
    }

    private Assessment assessment(RulePack by) {
        return new Assessment(of.submission().assessedOn().value(), by, of.settings());
    }
}
