package org.gascheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.LocalDate;
import picocli.CommandLine;

/** The entry point of the {@code gascheck} command. */
public final class Main {

    private Main() {
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        OutputWatch out = new OutputWatch(new FileOutputStream(FileDescriptor.out));
        OutputWatch err = new OutputWatch(new FileOutputStream(FileDescriptor.err));
        Terminal terminal = Terminal.of(System.in, out, err);
        Ending ending = Ending.watched(terminal.err());
        int code = run(terminal, args);
        if (out.failure() != null && !OutputWatch.standardOutputIsPiped()) {
            terminal.err().println("gascheck: 输出不能写入。 The output cannot be written: " + out.failure().getMessage());
            terminal.err().flush();
            code = ExitCodes.FAULT;
        }
        ending.exit(code);
    }

    /** Runs the command on a terminal and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        try {
            CommandLine line = new CommandLine(new GasCheckCommand(terminal));
            Commands.addAskedFor(line, args);
            configure(line, terminal);
            UsageException ambiguous = Names.takenForOptions(line, args);
            return ambiguous == null ? line.execute(args) : new UsageErrors().handleParseException(ambiguous, args);
        } catch (OutOfMemoryError e) {
            UnreadableInputException.outOfMemory("gascheck").tell(terminal.err(), new LanguageOption().voice());
            return ExitCodes.FAULT;
        } catch (RuntimeException | Error e) {
            // Java's own exit code for them would be 1, which says "non-compliant".
            terminal.err().println("gascheck: 程序内部错误。 Internal error: " + e);
            return ExitCodes.FAULT;
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** The command with all its subcommands, exit codes and handlers. */
    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new GasCheckCommand(terminal));
        Commands.addAll(line);
        configure(line, terminal);
        return line;
    }

    private static void configure(CommandLine line, Terminal terminal) {
        line.setOut(terminal.outWriter());
        line.setErr(terminal.errWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(80, terminal.width()));
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.registerConverter(LocalDate.class, new DateConverter());
        line.setParameterExceptionHandler(new UsageErrors());
        line.setExecutionExceptionHandler(new Faults());
        line.setExecutionStrategy(new UnknownFirst());
        line.setPosixClusteredShortOptionsAllowed(false);
        prepare(line);
    }

    private static void prepare(CommandLine line) {
        line.getCommandSpec().exitCodeOnInvalidInput(ExitCodes.USAGE).exitCodeOnExecutionException(ExitCodes.FAULT);
        // A file called @x is a file: what stands in it is never taken for options.
        line.setExpandAtFiles(false);
        line.getSubcommands().values().forEach(Main::prepare);
    }
}
