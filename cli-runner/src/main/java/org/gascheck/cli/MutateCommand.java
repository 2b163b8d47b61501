package org.gascheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.drl.RulePacks;
import org.gascheck.law.RulePack;
import org.gascheck.mutation.MutationReport;
import org.gascheck.mutation.MutationRun;
import org.gascheck.mutation.MutationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck mutate}: changes a rule pack in one place at a time and sees whether a case fails. */
@Command(
        name = "mutate",
        header = "逐处改动规则包，看用例能否发现。",
        description = {
            "Changes one thing at a time in the rules and the law of a pack – conditions, constants, limits, dates, "
                    + "how the members of rates are counted – runs the cases, and lists the changes that no case "
                    + "notices, with file and line. Changes that mean the same are argued in equivalent-mutants.yaml "
                    + "beside pack.yaml.",
            "",
            "Lists also the conditions of which no case shows that they turn the outcome by themselves, both where "
                    + "they are true and where they are false (MC/DC). Those that cannot are argued in "
                    + "coupled-conditions.yaml beside pack.yaml.",
            "",
            "Exit codes: 0 every change is noticed or argued, and every condition shown or argued; 1 some are not, or "
                    + "an argument is refuted; 64 bad usage, 65 some input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck mutate cq2021n156 --requirement new-resident-valve")
final class MutateCommand implements Callable<Integer> {

    private static final int NOT_CLEAN = 1;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "PACK", description = "规则包：文件 id 或文件夹。 The id of a rule pack, or the folder of one.")
    private String pack = "";

    @Option(names = "--requirement", paramLabel = "ID",
            description = "只改这项要求，可重复。 Only changes that concern this requirement; repeatable.")
    private List<String> requirements = List.of();

    @Option(names = "--cases", paramLabel = "DIR", defaultValue = "fixtures/src/main/resources/cases",
            description = "用例文件夹。 The folder of the cases; default: ${DEFAULT-VALUE}.")
    private Path cases;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "输出格式。 How to print the result: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws UnreadableInputException {
        if (!Files.isDirectory(cases)) {
            throw UnreadableInputException.at(cases.toString(), "", "没有这个用例文件夹；请用 --cases 指定",
                    "there is no such folder of cases; name one with --cases");
        }
        MutationReport report;
        try {
            report = MutationRun.of(loaded(), cases, new LinkedHashSet<>(requirements));
        } catch (UncheckedIOException e) {
            throw UnreadableInputException.of(pack, e.getCause() == null ? new IOException(e) : e.getCause());
        } catch (IllegalArgumentException e) {
            throw new UsageException(spec.commandLine(), "不能据此逐处改动", e.getMessage());
        }
        root.terminal().out()
                .print(format == Format.JSON ? MutationText.json(report) : MutationText.of(report, language.locale()));
        return report.isClean() ? 0 : NOT_CLEAN;
    }

    private RulePack loaded() {
        Path folder = Path.of(pack);
        return Files.isDirectory(folder) ? RulePacks.load(folder) : RulePacks.withId(pack);
    }
}
