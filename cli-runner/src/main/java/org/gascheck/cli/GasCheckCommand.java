package org.gascheck.cli;

import org.gascheck.Build;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command that all the others are part of: {@link Commands}. */
@Command(
        name = "gascheck",
        versionProvider = GasCheckCommand.Version.class,
        header = "城镇燃气安全合规检查。",
        description =
                "Judges facts about gas users, venues, devices, vendors and gas companies against two policy "
                        + "documents.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = {
            "  gascheck check hotpot.json",
            "",
            "Exit codes: 0 compliant (or done), 1 some non-compliant, 2 none non-compliant but some undetermined, "
                    + "64 bad usage, 65 some input cannot be read, 70 our fault."
        })
final class GasCheckCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "显示版本。 Show the version.")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT,
            description = "出错时显示详情。 Show the stack trace of an internal error.")
    private boolean debug;

    GasCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static GasCheckCommand of(CommandLine line) {
        return (GasCheckCommand) line.getCommandSpec().root().userObject();
    }

    Terminal terminal() {
        return terminal;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new UsageException(spec.commandLine(), "缺少命令；应为 " + commands + " 之一",
                "Missing command; expected one of " + commands);
    }

    /** The version, as the build wrote it down. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Build.NAME + " " + Build.version() + " (Java " + Runtime.version() + ")"};
        }
    }
}
