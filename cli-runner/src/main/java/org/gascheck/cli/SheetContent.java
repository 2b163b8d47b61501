package org.gascheck.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.screening.sources.Content;
import org.gascheck.spreadsheets.ReadRow;
import org.gascheck.subjects.Population;

/** What a submission is read from that stands in rows of a spreadsheet. */
record SheetContent(ReadRow row, String source, ReadLimits limits, Assumptions assumptions) implements Content {

    @Override
    public Submission read() {
        try {
            Submission submission = Submissions.of(Population.MODEL, row.facts(), source, limits);
            return assumptions.equals(Assumptions.NONE) ? submission : Submissions.assuming(assumptions, submission);
        } catch (InvalidSubmissionException e) {
            throw new InvalidSubmissionException(row.origins().placed(e.problems()));
        }
    }

    @Override
    public List<Problem> placed(List<Problem> problems) {
        return row.origins().placed(problems.stream()
                .map(each -> new Problem(source, 0, 0, each.pointer(), each.message()))
                .toList());
    }

    @Override
    public Function<String, Optional<String>> cells() {
        return row.origins()::at;
    }
}
