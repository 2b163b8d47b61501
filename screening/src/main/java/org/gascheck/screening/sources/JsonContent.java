package org.gascheck.screening.sources;

import java.util.List;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ProblemPlaces;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;

/**
 * A JSON text in an input.
 *
 * @param lines   how many lines lie before the one on which it begins
 * @param columns how many columns of that line lie before it
 */
record JsonContent(byte[] json, String source, int lines, int columns, Reading reading) implements Content {

    /** How all texts are read. */
    record Reading(ReadLimits limits, Assumptions assumptions) {
    }

    @Override
    public Submission read() {
        try {
            return Submissions.read(json, source, reading.limits(), reading.assumptions());
        } catch (InvalidSubmissionException e) {
            throw new InvalidSubmissionException(moved(e.problems()));
        }
    }

    @Override
    public List<Problem> placed(List<Problem> problems) {
        return moved(ProblemPlaces.of(problems, json, source, reading.limits()));
    }

    private List<Problem> moved(List<Problem> problems) {
        return problems.stream().map(this::moved).toList();
    }

    /** The problem at its place in the whole input. */
    Problem moved(Problem each) {
        return each.line() == 0
                ? each
                : new Problem(
                        each.source(),
                        each.line() + lines,
                        each.line() == 1 ? each.column() + columns : each.column(),
                        each.pointer(),
                        each.message());
    }
}
