package org.gascheck.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.gascheck.ComplianceChecker;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Provenance;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.report.Scope;
import org.gascheck.report.Verdict;

/**
 * The days on which what is found of a submission changes by itself, if nothing that it tells changes: what falls due,
 * expires, comes to an end or begins. It has exactly the days that one would find by checking the submission for each
 * day by itself. Immutable.
 *
 * @param provenance  what it was made from
 * @param settings    the readings that the user chose instead of the recommended ones
 * @param assessedOn  the day from which it goes on: that of the submission
 * @param until       the last day that was looked at, or null where there is no later one on which anything changes
 * @param verdict     what the submission comes to on the first day
 * @param instruments the instruments in force on the first day, each with its verdict
 * @param scope       what the verdicts cover, by the instruments in force on the last day
 * @param days        those on which something changes, in their order
 */
public record Timeline(
        Provenance provenance,
        Settings settings,
        LocalDate assessedOn,
        LocalDate until,
        Verdict verdict,
        List<ReportedInstrument> instruments,
        Scope scope,
        List<TurningDay> days) {

    /** Keeps copies of the lists. */
    public Timeline {
        instruments = List.copyOf(instruments);
        days = List.copyOf(days);
    }

    /**
     * All days to come on which something changes.
     *
     * @throws InvalidSubmissionException if the checker cannot judge the submission
     */
    public static Timeline of(ComplianceChecker checker, Submission submission) {
        return of(checker, submission, null);
    }

    /**
     * The days to come on which something changes, until a day.
     *
     * @param until the last day to look at; null for all days
     * @throws InvalidSubmissionException if the checker cannot judge the submission
     * @throws IllegalArgumentException if the last day is before that of the submission
     */
    public static Timeline of(ComplianceChecker checker, Submission submission, LocalDate until) {
        Objects.requireNonNull(checker, "the checker is null");
        ComplianceReport report = checker.check(submission);
        LocalDate assessedOn = report.assessedOn();
        if (until != null && until.isBefore(assessedOn)) {
            throw new IllegalArgumentException(
                    "the timeline until " + until + ": expected the assessment date " + assessedOn + " or a later day");
        }
        DaysThatMatter matter = DaysThatMatter.of(submission, checker);
        SortedSet<LocalDate> days = matter.after(assessedOn, until);
        List<TurningDay> turning = new ArrayList<>();
        JudgedDay before = JudgedDay.of(report);
        for (LocalDate day : days) {
            JudgedDay now = JudgedDay.of(checker.check(submission.on(day)));
            if (!now.isLike(before)) {
                turning.add(new DayCompared(before, now, matter).turned());
            }
            before = now;
        }
        return new Timeline(
                report.provenance(),
                report.settings(),
                assessedOn,
                until,
                report.verdict(),
                report.instruments(),
                before.report().scope(),
                turning);
    }

    /** What the submission comes to on a day, which is not before the first. */
    public Verdict verdictOn(LocalDate day) {
        Verdict then = verdict;
        for (TurningDay each : days) {
            then = each.day().isAfter(day) ? then : each.to();
        }
        return then;
    }
}
