package org.gascheck.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gascheck.Printable;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.Fact;
import org.gascheck.facts.Located;
import org.gascheck.facts.model.Submission;

/** Tells why a submission that can be read cannot be judged: it does not say for which day, or by what. */
final class HeaderProblems {

    private static final int LONGEST = 60;
    private static final String SOURCE = "submission";

    private HeaderProblems() {
    }

    /** What is wrong; nothing where the submission can be judged by a checker of the instruments. */
    static List<Problem> in(Submission submission, Set<String> instruments) {
        List<Problem> problems = new ArrayList<>(0);
        if (!submission.assessedOn().isKnown()) {
            problems.add(problem(submission.assessedOn(),
                    "没有评定日期；应为日期，如 2022-01-31", "there is no assessment date; expected a date such as 2022-01-31"));
        }
        if (submission.instruments().isKnown()) {
            Set<String> named = submission.instruments().value();
            if (named.isEmpty()) {
                problems.add(problem(submission.instruments(), "没有写明依据的文件；应为以下之一或多个：" + String.join(", ", instruments),
                        "names no instrument; expected one or more of " + String.join(", ", instruments)));
            }
            for (String id : named) {
                if (!instruments.contains(id)) {
                    problems.add(unknown(id, submission.instruments(), String.join(", ", instruments)));
                }
            }
        }
        return problems;
    }

    /** That a submission rests on assumptions; nothing where it does not. */
    static List<Problem> ofAssumptions(Submission submission) {
        Fact<Set<String>> assumptions = submission.assumptions();
        if (!assumptions.isKnown() || assumptions.value().isEmpty()) {
            return List.of();
        }
        String first = Printable.of(assumptions.value().iterator().next(), LONGEST);
        return List.of(problem(assumptions, "写有假定，如“" + first + "”；这里不接受任何假定",
                "declares assumptions, such as \"" + first + "\"; none are accepted here"));
    }

    private static Problem unknown(String id, Located named, String expected) {
        String shown = Printable.of(id, LONGEST);
        return problem(named, "本检查器没有文件“" + shown + "”；应为以下之一或多个：" + expected,
                "this checker has no instrument \"" + shown + "\"; expected one or more of " + expected);
    }

    private static Problem problem(Located fact, String zh, String en) {
        return new Problem(SOURCE, 0, 0, fact.pointer(), new Text(zh, en));
    }
}
