package org.gascheck.cli;

import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Runs the command that was asked for. What it does not know is bad usage first, with {@code --help} as well as
 * without.
 */
final class UnknownFirst implements IExecutionStrategy {

    private final IExecutionStrategy running = new RunLast();

    @Override
    public int execute(ParseResult arguments) throws ExecutionException {
        for (ParseResult each = arguments; each != null; each = each.subcommand()) {
            if (!each.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(each.commandSpec().commandLine(), each.unmatched());
            }
        }
        return running.execute(arguments);
    }
}
