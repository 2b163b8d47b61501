package org.gascheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.counsel.remedy.InvalidCostsException;
import org.gascheck.counsel.remedy.Remedy;
import org.gascheck.counsel.remedy.RemedyReports;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck remedy}: tells the cheapest changes after which nothing mandatory is breached. */
@Command(
        name = "remedy",
        header = "列出最省的整改措施。",
        description = {
            "Tells what to do so that no mandatory requirement is breached any more, at the least cost; what each step "
                    + "mends, and what nothing can mend. The result was judged again.",
            "",
            "Exit codes: those of the verdict on the file as it is: 0 compliant, 1 non-compliant, 2 undetermined, "
                    + "65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck remedy hotpot.json --costs costs.yaml --lang en")
final class RemedyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(
            paramLabel = "FILE",
            description = "资料文件（JSON），- 为标准输入。 A submission in JSON; - is the standard input.")
    private String file = "";

    @Option(names = "--costs", paramLabel = "FILE",
            description = "费用表（YAML）：措施名和数字，或 never。 Other costs, in YAML: names of acts, as JSON tells them, with"
                    + " numbers, or never for what cannot be done.")
    private String costs;

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            completionCandidates = InstrumentOption.Ids.class,
            description = "依据的文件，可重复。 Judge by this instrument (${COMPLETION-CANDIDATES}) instead of those that the"
                    + " submission names; repeatable. Where nothing names one: " + InstrumentChoice.USUAL + ".")
    private List<String> instruments = List.of();

    @Option(names = "--as-of", paramLabel = "yyyy-MM-dd",
            description = "评定日期。 Judge for this day instead of the submission's assessedOn.")
    private LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "格式。 Format: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON is in both"
                    + " languages.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RulePackOption rulePacks;

    @Mixin
    private SettingsOption settings;

    @Mixin
    private AssumptionsOption assumptions;

    @Mixin
    private LimitsOption limits;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Voice voice = language.voice();
        Inputs inputs = new Inputs(root.terminal().in(), voice, limits.chosen(), assumptions.chosen());
        Acts acts = acts(inputs);
        Packs packs = rulePacks.packs();
        InstrumentChoice choice =
                new InstrumentChoice(packs, InstrumentOption.checked(instruments, packs, spec.commandLine()));
        Checkers checkers = new Checkers(packs, settings.chosen(packs), assumptions.areRefused(), null);
        Remedy remedy = new InputJudge(inputs, choice, checkers, asOf).judged(file, (input, checker) ->
                input.asked(() -> Remedy.of(checker, input.submission(), acts)));
        if (format == Format.JSON) {
            RemedyReports.write(remedy, root.terminal().out());
        } else {
            root.terminal().page().verbatim(inputs.nameOf(file));
            RemedyReports.print(remedy, Population.MODEL, voice, root.terminal().page());
        }
        return ExitCodes.of(remedy.before().verdict());
    }

    private Acts acts(Inputs inputs) throws UnreadableInputException {
        if (costs == null) {
            return Acts.usual();
        }
        try {
            return Acts.usual().costing(new String(inputs.bytes(costs), StandardCharsets.UTF_8), costs);
        } catch (InvalidCostsException e) {
            throw new UnreadableInputException(e.problems());
        }
    }
}
