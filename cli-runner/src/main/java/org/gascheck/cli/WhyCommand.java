package org.gascheck.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.ComplianceChecker;
import org.gascheck.counsel.changes.FactTree;
import org.gascheck.counsel.changes.FindingId;
import org.gascheck.counsel.changes.Judged;
import org.gascheck.counsel.remedy.Acts;
import org.gascheck.counsel.why.NamedFinding;
import org.gascheck.counsel.why.Why;
import org.gascheck.counsel.why.WhyReports;
import org.gascheck.law.Outcome;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck why}: tells the fewest facts on which a finding rests, and the nearest by which it would differ. */
@Command(
        name = "why",
        header = "说明某项结果为什么是这样。",
        description = {
            "Tells the fewest facts that suffice for a finding, and the nearest facts under which it would have come "
                    + "out otherwise.",
            "",
            "Exit codes: those of the verdict on the file: 0 compliant, 1 non-compliant, 2 undetermined, 64 there is "
                    + "no such finding, 65 the input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck why hotpot.json hazard-venue-substandard-hose --not SATISFIED --lang en")
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "资料文件（JSON），- 为标准输入。 A submission in JSON; - is the standard input.")
    private String file = "";

    @Parameters(
            index = "1",
            paramLabel = "FINDING",
            description = "要求编号，有多个对象时加 @对象编号或位置。 The id of a requirement; where it has findings on several"
                    + " subjects, with @ and the id or JSON Pointer of one.")
    private String finding = "";

    @Option(names = "--not", paramLabel = "OUTCOME",
            description = "为什么不是这个结果。 Why it did not come out so: ${COMPLETION-CANDIDATES}; unless given, any"
                    + " other that makes a difference.")
    private Outcome not;

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
        Packs packs = rulePacks.packs();
        InstrumentChoice choice =
                new InstrumentChoice(packs, InstrumentOption.checked(instruments, packs, spec.commandLine()));
        Checkers checkers = new Checkers(packs, settings.chosen(packs), assumptions.areRefused(), null);
        Why why = new InputJudge(inputs, choice, checkers, asOf)
                .judged(file, (input, checker) -> input.asked(() -> why(input, checker)));
        if (format == Format.JSON) {
            WhyReports.write(why, root.terminal().out());
        } else {
            WhyReports.print(why, Population.MODEL, voice, root.terminal().page());
        }
        return ExitCodes.of(why.report().verdict());
    }

    private Why why(ReadInput input, ComplianceChecker checker) {
        checker.check(input.submission());
        FactTree facts = FactTree.of(input.submission());
        Judged judged = Judged.by(checker, facts);
        try {
            FindingId id = NamedFinding.in(judged, finding);
            Outcome outcome = judged.findings().get(id).outcome();
            if (outcome == not) {
                throw UsageException.ofOption(spec.commandLine(), "--not",
                        "结果就是 " + not + "；应为其他结果", "it did come out as " + not + "; expected another outcome");
            }
            return Why.of(checker, input.submission(), id, not, Acts.usual().distanceIn(facts.model()));
        } catch (NamedFinding.NotOneException e) {
            throw new UsageException(spec.commandLine(), e.text().zh(), e.text().en());
        }
    }
}
