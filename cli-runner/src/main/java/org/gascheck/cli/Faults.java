package org.gascheck.cli;

import org.gascheck.Printable;
import org.gascheck.cases.InvalidCasesException;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.facts.reading.InvalidSubmissionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Tells what is wrong with an input that cannot be used; and of an unexpected failure, which is our fault, on one line,
 * and in full where the user asks for it.
 */
final class Faults implements IExecutionExceptionHandler {

    private static final int LONGEST = 1_000;

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult arguments) {
        if (exception instanceof UnreadableInputException unreadable) {
            return told(unreadable, line);
        }
        if (exception instanceof InvalidPackException invalid) {
            return told(UnreadableInputException.of(invalid), line);
        }
        if (exception instanceof InvalidCasesException invalid) {
            return told(new UnreadableInputException(invalid.problems()), line);
        }
        if (exception instanceof InvalidSubmissionException invalid) {
            return told(new UnreadableInputException(invalid.problems()), line);
        }
        if (exception instanceof OutputException output) {
            line.getErr().println("gascheck: " + Printable.of(output.text().zh(), LONGEST));
            line.getErr().println("gascheck: " + Printable.of(output.text().en(), LONGEST));
            return ExitCodes.FAULT;
        }
        String message = exception.getMessage() == null ? ""
                : ": " + exception.getMessage().lines().findFirst().orElse("");
        line.getErr()
                .println("gascheck: 程序内部错误。 Internal error: " + exception.getClass().getSimpleName()
                        + Printable.of(message, LONGEST));
        if (GasCheckCommand.of(line).debug()) {
            exception.printStackTrace(line.getErr());
        } else {
            line.getErr().println("加 --debug 可看详情。 Run it with --debug for details.");
        }
        return ExitCodes.FAULT;
    }

    private static int told(UnreadableInputException unreadable, CommandLine line) {
        unreadable.tell(GasCheckCommand.of(line).terminal().err(), LanguageOption.of(line));
        return ExitCodes.UNREADABLE;
    }
}
