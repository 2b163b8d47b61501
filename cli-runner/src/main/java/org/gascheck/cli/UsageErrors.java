package org.gascheck.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells bad usage in a few lines, with the way to the help instead of the whole of it. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException exception, String[] args) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("gascheck: " + WideText.harmless(exception.getMessage()));
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.USAGE;
    }
}
