package org.gascheck.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gascheck.law.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** By what submissions are judged, under which readings and as of when, and how they are read. */
final class JudgingOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

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

    @Mixin
    private RulePackOption rulePacks;

    @Mixin
    private SettingsOption settings;

    @Mixin
    private ReadingOptions reading;

    /** How submissions are read. */
    ReadingOptions reading() {
        return reading;
    }

    /** The packs at hand. */
    Packs packs() throws UnreadableInputException {
        return rulePacks.packs();
    }

    /** The readings chosen. */
    Settings settings(Packs packs) {
        return settings.chosen(packs);
    }

    /** By which instruments. */
    InstrumentChoice choice(Packs packs) {
        return new InstrumentChoice(packs, InstrumentOption.checked(instruments, packs, spec.commandLine()));
    }

    /** The checkers by some packs; {@code purpose} is what submissions are judged for, or null. */
    Checkers checkers(Packs packs, String purpose) {
        return new Checkers(packs, settings.chosen(packs), reading.areAssumptionsRefused(), purpose);
    }

    /** What judges the inputs that the operator names. */
    InputJudge judge(Inputs inputs, InstrumentChoice choice, Checkers checkers) {
        return new InputJudge(inputs, choice, checkers, asOf);
    }

    /** What judges one submission after the other, when it is clear that the packs for what names none are in order. */
    SubmissionJudge judge(Packs packs, String purpose) throws UnreadableInputException {
        InstrumentChoice choice = choice(packs);
        Checkers checkers = checkers(packs, purpose);
        checkers.of(choice.usual());
        return new SubmissionJudge(choice, checkers, asOf);
    }

    /** Says what was chosen and heads of results do not tell. */
    void tell(Map<String, String> options) throws UnreadableInputException {
        options.put("--instrument", String.join(",", instruments));
        options.put("--as-of", asOf == null ? "" : asOf.toString());
        reading.tell(options);
    }
}
