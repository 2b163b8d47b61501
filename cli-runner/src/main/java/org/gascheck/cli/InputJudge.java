package org.gascheck.cli;

import java.time.LocalDate;
import java.util.Set;
import org.gascheck.ComplianceChecker;
import org.gascheck.drl.InvalidPackException;

/** Judges the submissions that the operator names, each by its instruments and as of its day, or those chosen. */
final class InputJudge {

    private final Inputs inputs;
    private final InstrumentChoice choice;
    private final Checkers checkers;
    private final LocalDate asOf;

    /** What is asked of a checker on an input. */
    interface Question<T> {
        T ask(ReadInput input, ComplianceChecker checker) throws UnreadableInputException;
    }

    /**
     * One by chosen instruments and readings.
     *
     * @param asOf the day to judge for instead of those of the submissions, or null
     */
    InputJudge(Inputs inputs, InstrumentChoice choice, Checkers checkers, LocalDate asOf) {
        this.inputs = inputs;
        this.choice = choice;
        this.checkers = checkers;
        this.asOf = asOf;
    }

    /** What the checker of a file, or of the standard input for {@code -}, says. */
    <T> T judged(String file, Question<T> question) throws UnreadableInputException {
        return judged(inputs.nameOf(file), () -> inputs.read(file), question);
    }

    /** What the checker of an input says. */
    <T> T judged(String name, SheetInputs.Opening opening, Question<T> question) throws UnreadableInputException {
        try {
            ReadInput input = opening.open().on(asOf);
            Set<String> by = choice.of(input.submission(), input.source());
            return question.ask(input.with(submission -> submission.under(by)), checkers.of(by));
        } catch (InvalidPackException e) {
            throw UnreadableInputException.of(e);
        } catch (OutOfMemoryError e) {
            // All that the submission took is free again here.
            throw UnreadableInputException.outOfMemory(name);
        }
    }
}
