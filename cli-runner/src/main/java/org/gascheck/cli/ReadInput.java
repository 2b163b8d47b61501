package org.gascheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gascheck.ComplianceChecker;
import org.gascheck.Problem;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ProblemPlaces;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.FromSheet;
import org.gascheck.spreadsheets.Origins;
import org.gascheck.timeline.Timeline;

/**
 * A submission and what it was read from.
 *
 * @param source  what reports call it
 * @param placing finds the places of problems in what it was read from
 * @param sheet   what is to be told of the spreadsheet that it was read from; null where it was read from JSON
 */
record ReadInput(Submission submission, String source, UnaryOperator<List<Problem>> placing,
        FromSheet sheet) {

    /** One read from JSON. */
    static ReadInput of(Submission submission, byte[] json, String source, ReadLimits limits) {
        return new ReadInput(submission, source, problems -> ProblemPlaces.of(problems, json, source, limits), null);
    }

    /**
     * One read from a spreadsheet.
     *
     * @param sheet what is to be told of that
     */
    static ReadInput of(Submission submission, String source, Origins origins, FromSheet sheet) {
        return new ReadInput(submission, source, problems -> origins.placed(problems.stream()
                .map(each -> new Problem(sheet.file(), 0, 0, each.pointer(), each.message())).toList()), sheet);
    }

    /** The same input with other things said of how to judge it. */
    ReadInput with(UnaryOperator<Submission> change) {
        return new ReadInput(change.apply(submission), source, placing, sheet);
    }

    /**
     * The same input as of a day, or of its own where that is null.
     *
     * @throws UnreadableInputException if there is neither
     */
    ReadInput on(LocalDate day) throws UnreadableInputException {
        return new ReadInput(on(submission, source, day), source, placing, sheet);
    }

    /**
     * A submission as of a day, or of its own where that is null.
     *
     * @throws UnreadableInputException if there is neither
     */
    static Submission on(Submission submission, String source, LocalDate day) throws UnreadableInputException {
        Submission dated = day == null ? submission : submission.on(day);
        if (!dated.assessedOn().isKnown()) {
            throw UnreadableInputException.at(source, "/assessedOn",
                    "没有评定日期；请在资料中写明（工作簿在“设置”表），或用 --as-of yyyy-MM-dd 给出",
                    "there is no assessment date; expected it here (of a workbook on its sheet \"Settings\"), or with"
                            + " --as-of yyyy-MM-dd");
        }
        return dated;
    }

    /** The report of a checker; what it refuses is told with line and column. */
    ComplianceReport judgedBy(ComplianceChecker checker) throws UnreadableInputException {
        return judging(() -> checker.check(submission));
    }

    /** The timeline by a checker, until a day or, where that is null, of all days. */
    Timeline timeline(ComplianceChecker checker, LocalDate until) throws UnreadableInputException {
        return judging(() -> Timeline.of(checker, submission, until));
    }

    /** What is asked of it; what a checker refuses of it is told with line and column. */
    <T> T asked(Supplier<T> question) throws UnreadableInputException {
        return judging(question);
    }

    private <T> T judging(Supplier<T> judging) throws UnreadableInputException {
        try {
            return judging.get();
        } catch (InvalidSubmissionException e) {
            throw new UnreadableInputException(placing.apply(e.problems()));
        }
    }
}
