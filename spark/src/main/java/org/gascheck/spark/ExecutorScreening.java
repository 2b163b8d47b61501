package org.gascheck.spark;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.gascheck.cli.ChosenScreening;
import org.gascheck.reports.results.Result;
import org.gascheck.screening.SlicedRun;
import org.gascheck.screening.sources.RawSubmission;

/**
 * What judges in this process, be it a driver or an executor. Tasks name it by the words of its options, and the first
 * of them makes it: a checker is never sent. What is kept here is immutable and follows from the words alone, so that
 * nobody can tell whether it was made before.
 */
final class ExecutorScreening {

    private static final ConcurrentMap<List<String>, ExecutorScreening> MADE = new ConcurrentHashMap<>();

    private final ChosenScreening chosen;
    private final SlicedRun run;

    private ExecutorScreening(List<String> commandLine) {
        this.chosen = ChosenScreening.of(commandLine);
        this.run = chosen.sliced();
    }

    /**
     * That of a command line.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ExecutorScreening of(List<String> commandLine) {
        return MADE.computeIfAbsent(commandLine, ExecutorScreening::new);
    }

    /** What a command line chooses. */
    static ChosenScreening chosen(List<String> commandLine) {
        return of(commandLine).chosen;
    }

    ChosenScreening chosen() {
        return chosen;
    }

    SlicedRun run() {
        return run;
    }

    /** What a submission comes to. Its number tells nothing, since nobody can count those of other executors. */
    Result judge(String source, RawSubmission submission) {
        return run.judge(0, source, submission);
    }
}
