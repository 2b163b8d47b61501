package org.gascheck.counsel.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.facts.model.FactModel;
import org.gascheck.facts.model.Field;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ComplianceReport;

/**
 * What all inquiries into a submission have in common.
 *
 * @param facts those that were handed in
 */
record Interview(
        ComplianceChecker checker,
        FactModel model,
        Costs costs,
        Likelihoods likelihoods,
        FactTree facts) {

    /** Facts with an answer, judged; what cannot be is the fault of the answer. */
    Round answered(FactTree tree, Set<String> skipped) {
        try {
            return judge(tree, skipped);
        } catch (InvalidSubmissionException e) {
            throw new InvalidAnswerException(e.problems());
        }
    }

    /** Facts judged, with a plan; parts of records that something hangs on are opened, so that each fact is asked. */
    Round judge(FactTree tree, Set<String> skipped) {
        FactTree opened = tree;
        while (true) {
            Submission submission = opened.submission();
            ComplianceReport report = checker.check(submission);
            Matter matter = Matter.of(checker, submission, report);
            Set<String> parts = matter.floor() == 0 ? Set.of() : parts(matter);
            if (parts.isEmpty()) {
                Prices prices = new Prices(model, costs, likelihoods, skipped);
                Plan plan = new Planner(new PartMaker(prices)).plan(matter);
                return new Round(
                        opened, submission, report, matter, plan, new Questions(model, costs, matter.open(), opened));
            }
            for (String part : parts) {
                opened = opened.telling(part, Map.of());
            }
        }
    }

    private Set<String> parts(Matter matter) {
        Set<String> parts = new LinkedHashSet<>();
        matter.open().forEach(each -> each.facts().forEach(fact -> {
            if (!fact.hasOwnPlace()) {
                String pointer = AskedPlace.of(each.placeOf(fact)).pointer();
                FactPath.of(model, pointer).filter(path -> path.last().role() == Field.Role.PART)
                        .ifPresent(path -> parts.add(pointer));
            }
        }));
        return parts;
    }

    /** Whether the facts that were handed in, with some answers, are certain to come to an outcome. */
    boolean isCertainWith(List<Answered> answers, int rank) {
        FactTree tree = facts;
        try {
            for (Answered each : answers) {
                tree = tree.telling(each.pointer(), each.value());
            }
            Plan plan = judge(tree, Set.of()).plan();
            return plan.isSettled() && plan.rank() == rank;
        } catch (IllegalArgumentException | InvalidSubmissionException e) {
            // Without an answer that is left out, there is no place for one that is kept.
            return false;
        }
    }
}
