package org.gascheck.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gascheck.facts.Subject;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.model.Subjects;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Outcome;
import org.gascheck.law.Strength;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.FindingEntry;
import org.gascheck.report.Provenance;
import org.gascheck.report.ReportedInstrument;
import org.gascheck.subjects.Population;

/** What a report finds of the subjects of a submission, by what they are known again. For one thread. */
final class JudgedFindings {

    /** For what was read within limits before. */
    private static final ReadLimits UNLIMITED =
            new ReadLimits(Integer.MAX_VALUE - 16, 1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);

    private final String register;
    private final Map<String, EntrySubject> subjects = new HashMap<>();
    private final Map<String, String> wholePaths = new HashMap<>();
    private final Map<String, List<FindingEntry>> byHolder = new LinkedHashMap<>();

    private JudgedFindings(String register, Submission submission, ComplianceReport report) {
        this.register = register;
        for (Subject each : Subjects.of(submission).all()) {
            String path = each.within() == null ? each.id() : wholePaths.get(each.within().pointer()) + '/' + each.id();
            String holder = each.within() == null
                    ? Keys.of(List.of(register, each.kind(), each.id()))
                    : subjects.get(each.within().pointer()).holder();
            wholePaths.put(each.pointer(), path);
            subjects.put(each.pointer(), new EntrySubject(
                    register, each.kind(), Inputs.shortened(path, LedgerTable.LONGEST_PATH), holder));
            byHolder.putIfAbsent(holder, new ArrayList<>());
        }
        report.entries()
                .filter(each -> each.strength() != Strength.ENCOURAGED && tells(each.outcome()))
                .forEach(each -> byHolder.get(subject(each).holder()).add(each));
    }

    /** Whether an outcome says that there is a hazard, or that there is none: all else leaves entries as they are. */
    private static boolean tells(Outcome outcome) {
        return outcome == Outcome.BREACHED || outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
    }

    /**
     * The findings of a report on a submission.
     *
     * @throws LedgerException if the submission cannot be read, or the report is not on it
     */
    static JudgedFindings of(HandedIn handedIn, ComplianceReport report) {
        return new JudgedFindings(handedIn.register(), submission(handedIn.json(), report), report);
    }

    /** The submission that was judged: for the day, by the instruments and with the assumptions of the report. */
    static Submission submission(byte[] json, ComplianceReport report) {
        Provenance made = report.provenance();
        List<String> assumptions = report.scope().assumptions().stream().map(Submission.Assumed::assumption).toList();
        Submission read;
        try {
            read = Submissions.read(json, "submission", UNLIMITED, Assumptions.of(Population.MODEL, assumptions))
                    .on(report.assessedOn())
                    .under(new LinkedHashSet<>(
                            report.instruments().stream().map(ReportedInstrument::id).toList()));
        } catch (InvalidSubmissionException e) {
            throw Inputs.unusable(
                    "资料不能读取：" + e.problems().get(0).message().zh(),
                    "the submission cannot be read: " + e.problems().get(0).message().en());
        }
        if (!read.digest().equals(made.submission())) {
            throw Inputs.unusable(
                    "报告不是对这份资料作出的：报告所记为 " + made.submission() + "，资料为 " + read.digest(),
                    "the report is not on this submission: it is on " + made.submission() + ", and this is "
                            + read.digest());
        }
        return read;
    }

    /** The digests of all that stands by itself in the submission. */
    Iterable<String> holders() {
        return byHolder.keySet();
    }

    /** What is found of one of them and what is part of it, as far as it tells whether there is a hazard. */
    List<FindingEntry> of(String holder) {
        return byHolder.getOrDefault(holder, List.of());
    }

    /** What a finding is about. */
    EntrySubject subject(FindingEntry of) {
        return subjects.get(of.subject().pointer());
    }

    /** By what a finding is known again. */
    String key(FindingEntry of) {
        return Keys.of(List.of(register, subject(of).kind(), wholePaths.get(of.subject().pointer()),
                of.requirement(), of.instrument()));
    }
}
