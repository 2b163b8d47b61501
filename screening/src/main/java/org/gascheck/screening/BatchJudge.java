package org.gascheck.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.gascheck.Printable;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.report.ComplianceReport;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.JudgedSubmissions;
import org.gascheck.reports.results.Result;
import org.gascheck.reports.results.ResultWriter;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsCount;
import org.gascheck.screening.sources.Content;

/** Judges the submissions of a batch and writes their results. Whatever is wrong with one of them ends with it. */
final class BatchJudge {

    private static final int LONGEST = 500;

    private final Run run;
    private final Judge judge;
    private final JudgedSubmissions judged;
    /** Those that take more memory than there is beside the others are judged alone. */
    private final ReadWriteLock memory = new ReentrantReadWriteLock();

    BatchJudge(Run run, Judge judge) {
        this.run = run;
        this.judge = judge;
        this.judged = new JudgedSubmissions(run);
    }

    /** The lines of a batch, and what they come to. */
    record Judged(Batch batch, Lines lines, Totals totals) {
    }

    /** Lines that need not be copied. */
    static final class Lines extends ByteArrayOutputStream {

        Lines(int size) {
            super(size);
        }

        byte[] buffer() {
            return buf;
        }
    }

    Judged judge(Batch batch) throws IOException {
        Lines lines = new Lines(1 << 16);
        TotalsCount totals = new TotalsCount(run);
        try (ResultWriter writer = new ResultWriter(run, lines)) {
            long number = batch.first();
            for (Batch.Member each : batch.members()) {
                number++;
                Result result = result(number, each);
                writer.write(result);
                totals.add(result);
            }
        }
        batch.notes().forEach(totals::add);
        return new Judged(batch, lines, totals.totals());
    }

    Result result(long number, Batch.Member member) {
        if (member.raw().content() == null) {
            return new Result(number, member.source(), member.raw().place(), null, member.raw().problems());
        }
        memory.readLock().lock();
        try {
            return judged(number, member);
        } catch (OutOfMemoryError e) {
            // Another one may have taken the memory that this one needs.
        } finally {
            memory.readLock().unlock();
        }
        memory.writeLock().lock();
        try {
            return judged(number, member);
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return refused(number, member, new Text(
                    "内存不足：Java 可用的 " + megabytes + " MB 不够；请把资料分成几份，或给 Java 更多内存，如 JDK_JAVA_OPTIONS=-Xmx4g",
                    "not enough memory: the " + megabytes + " MB that Java may use do not suffice; split the"
                            + " submission, or give Java more, such as JDK_JAVA_OPTIONS=-Xmx4g"));
        } finally {
            memory.writeLock().unlock();
        }
    }

    private Result judged(long number, Batch.Member member) {
        Content content = member.raw().content();
        Submission submission;
        try {
            submission = content.read();
        } catch (InvalidSubmissionException e) {
            return new Result(number, member.source(), member.raw().place(), null, e.problems());
        } catch (RuntimeException | StackOverflowError e) {
            return refused(number, member, fault(e));
        }
        try {
            ComplianceReport report = judge.judge(submission);
            JudgedSubmission all = judged.of(report, content.cells());
            return new Result(number, member.source(), member.raw().place(), all, List.of());
        } catch (InvalidSubmissionException e) {
            return new Result(number, member.source(), member.raw().place(), null, content.placed(e.problems()));
        } catch (RuntimeException | StackOverflowError e) {
            return refused(number, member, fault(e));
        }
    }

    private static Text fault(Throwable e) {
        String what = Printable.of(e.toString(), LONGEST);
        return new Text("程序内部错误，这份资料没有结论：" + what, "an internal error, so there is no verdict on it: " + what);
    }

    private static Result refused(long number, Batch.Member member, Text why) {
        return new Result(number, member.source(), member.raw().place(), null,
                List.of(new Problem(member.source(), 0, 0, "", why)));
    }
}
