package org.gascheck.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.law.Rectification;
import org.gascheck.law.Strength;
import org.gascheck.report.DueDate;
import org.gascheck.report.Evidence;
import org.gascheck.report.Finding;
import org.gascheck.report.FoundReason;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.SettledSubject;

/** Results in which every text that a submission, a file name or a pack could say is hostile. */
final class HostileResults {

    /** Two findings of each of these have every text of a finding. */
    private static final List<Outcome> FEW = List.of(Outcome.BREACHED, Outcome.NEEDS_REVIEW, Outcome.UNDETERMINED);

    private HostileResults() {
    }

    /** Results with a text in all places. */
    static SampleResults saying(String hostile) {
        Result good = SampleResults.named("hotpot-basement.json").list().get(0);
        JudgedSubmission judged = good.judged();
        Text text = new Text(hostile, hostile);
        List<Finding> open = new ArrayList<>();
        FEW.forEach(outcome -> judged.open().stream()
                .filter(each -> each.outcome() == outcome)
                .limit(2)
                .forEach(each -> open.add(hostile(each, hostile, text))));
        List<SettledSubject> settled = judged.settled().stream()
                .map(each -> new SettledSubject(
                        subject(each.subject(), hostile, text), each.instrument(), each.outcome(), each.requirements()))
                .toList();
        Result result = new Result(1, hostile, hostile, new JudgedSubmission(
                judged.assessedOn(), judged.verdict(), judged.instruments(), judged.scope(), judged.completeness(),
                null,
                open, settled, judged.statistics(), Map.of("/gasUsers/0", hostile)), List.of());
        Result rejected = new Result(
                2, hostile, hostile, null, List.of(new Problem(hostile, 1, 1, "/" + hostile, text)));
        return SampleResults.of(List.of(result, rejected));
    }

    private static ReportedSubject subject(ReportedSubject of, String hostile, Text text) {
        return new ReportedSubject(of.kind(), hostile, of.pointer(), text);
    }

    private static Finding hostile(Finding of, String hostile, Text text) {
        boolean breached = of.outcome() == Outcome.BREACHED;
        return new Finding(
                of.requirement(),
                text,
                of.outcome(),
                breached ? Strength.MANDATORY : of.strength(),
                of.instrument(),
                hostile,
                List.of(hostile, hostile),
                subject(of.subject(), hostile, text),
                text,
                breached ? List.of(new FoundReason("r", text, text, List.of(of.subject().pointer() + "/" + hostile), 0,
                        List.of(new Evidence("/gasUsers/0/name", List.of(hostile))))) : List.of(),
                List.of(new Evidence("/gasUsers/0/name", hostile), new Evidence("/gasUsers/0/" + hostile, hostile, 3,
                        hostile)),
                1,
                breached ? List.of() : List.of("/gasUsers/0/" + hostile),
                0,
                null,
                List.of(hostile),
                text,
                breached ? new Rectification(hostile, text, text) : null,
                breached ? new DueDate(LocalDate.of(2022, 1, 1), hostile, 3, List.of(
                        new DueDate.OtherDate(LocalDate.of(2022, 2, 2), hostile, text))) : null,
                List.of(),
                null);
    }
}
