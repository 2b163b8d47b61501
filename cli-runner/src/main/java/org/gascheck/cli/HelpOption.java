package org.gascheck.cli;

import picocli.CommandLine.Option;

/** The option that shows the help of a command. */
final class HelpOption {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "显示帮助。 Show this help.")
    private boolean asked;
}
