package org.gascheck.cli;

import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which submission a command is about, by what and as of when it is judged, and how the answer is told. */
final class SubmissionOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "资料文件（JSON），- 为标准输入。 A submission in JSON; - is the standard input.")
    private String file = "";

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

    /** The file as the operator names it. */
    String file() {
        return file;
    }

    /** Whether it is told in JSON. */
    boolean isJson() {
        return format == Format.JSON;
    }

    /** What the checker of the submission says. */
    <T> T judged(Inputs inputs, Packs packs, Checkers checkers, InputJudge.Question<T> question)
            throws UnreadableInputException {
        InstrumentChoice choice =
                new InstrumentChoice(packs, InstrumentOption.checked(instruments, packs, spec.commandLine()));
        return new InputJudge(inputs, choice, checkers, asOf).judged(file, question);
    }
}
