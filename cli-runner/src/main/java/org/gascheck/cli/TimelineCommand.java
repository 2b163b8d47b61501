package org.gascheck.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.report.Verdict;
import org.gascheck.reports.JsonReports;
import org.gascheck.reports.TextReports;
import org.gascheck.reports.Voice;
import org.gascheck.timeline.Timeline;
import org.gascheck.timeline.TurningDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck timeline}: tells on which days what is found of a submission changes by itself. */
@Command(
        name = "timeline",
        header = "列出结论今后会自行改变的日期。",
        description = {
            "Tells the days on which the verdict or a finding changes by itself if no fact changes: what falls due, "
                    + "expires, comes to an end or begins.",
            "",
            "Exit codes: 0 compliant on each of these days, 1 non-compliant on some, 2 non-compliant on none but "
                    + "undetermined on some, 65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck timeline hotel.json --until 2024-12-31 --lang en")
final class TimelineCommand implements Callable<Integer> {

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

    @Option(names = "--until", paramLabel = "yyyy-MM-dd",
            description = "截止日期。 Look no further than this day; unless given, as far as anything changes.")
    private LocalDate until;

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            completionCandidates = InstrumentOption.Ids.class,
            description = "依据的文件，可重复。 Judge by this instrument (${COMPLETION-CANDIDATES}) instead of those that the"
                    + " submission names; repeatable. Where nothing names one: " + InstrumentChoice.USUAL + ".")
    private List<String> instruments = List.of();

    @Option(names = "--as-of", paramLabel = "yyyy-MM-dd",
            description = "起始日期。 Begin with this day instead of the submission's assessedOn.")
    private LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "格式。 Format: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON is in both"
                    + " languages.")
    private Format format = Format.TEXT;

    @Option(names = "--all",
            description = "全部列出。 Text: list each change, also those that are alike for many subjects.")
    private boolean all;

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
        Timeline timeline = timeline(inputs);
        if (format == Format.JSON) {
            JsonReports.write(timeline, root.terminal().out());
        } else {
            TextReports texts = root.terminal().texts(language.locale());
            (all ? texts.inFull() : texts).write(inputs.nameOf(file), timeline, root.terminal().out());
        }
        return exitCode(timeline);
    }

    private Timeline timeline(Inputs inputs) throws UnreadableInputException {
        Packs packs = rulePacks.packs();
        InstrumentChoice choice =
                new InstrumentChoice(packs, InstrumentOption.checked(instruments, packs, spec.commandLine()));
        Checkers checkers = new Checkers(packs, settings.chosen(packs), assumptions.areRefused(), null);
        return new InputJudge(inputs, choice, checkers, asOf).judged(file, this::timeline);
    }

    private Timeline timeline(ReadInput input, ComplianceChecker checker) throws UnreadableInputException {
        LocalDate first = input.submission().assessedOn().value();
        if (until != null && until.isBefore(first)) {
            throw UsageException.ofOption(spec.commandLine(), "--until",
                    until + " 早于评定日期；应为 " + first + " 或更晚的日期",
                    until + " is before the assessment date; expected " + first + " or a later day");
        }
        return input.timeline(checker, until);
    }

    /** That of the worst verdict on any of its days, the first among them. */
    private static int exitCode(Timeline timeline) {
        List<Verdict> verdicts = Stream.concat(
                        Stream.of(timeline.verdict()), timeline.days().stream().map(TurningDay::to))
                .toList();
        if (verdicts.contains(Verdict.NON_COMPLIANT)) {
            return ExitCodes.NON_COMPLIANT;
        }
        return ExitCodes.of(verdicts.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.COMPLIANT);
    }
}
