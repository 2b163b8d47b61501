package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.reports.Voice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which submission a command is about, by what and as of when it is judged, and how the answer is told. */
final class SubmissionOptions {

    private static final int MOST_LISTED = 5;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "资料文件：JSON、.xlsx、.xls 或 CSV；- 为标准输入（JSON）。 A submission in JSON, .xlsx, .xls or CSV;"
                    + " - is the standard input, in JSON.")
    private String file = "";

    @Option(names = "--record", paramLabel = "N",
            description = "表格中的第几份资料。 Which submission of a spreadsheet, counted from 1, where it has several.")
    private Integer record;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "格式。 Format: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON is in both"
                    + " languages.")
    private Format format = Format.TEXT;

    @Mixin
    private JudgingOptions judging;

    /**
     * What was said of a submission.
     *
     * @param name what reports call the submission
     */
    record Told<T>(String name, T answer) {
    }

    /** The file as the operator names it. */
    String file() {
        return file;
    }

    /** Whether it is told in JSON. */
    boolean isJson() {
        return format == Format.JSON;
    }

    /** The packs at hand. */
    Packs packs() throws UnreadableInputException {
        return judging.packs();
    }

    /** What the checker of the submission says; {@code purpose} is what it is judged for, or null. */
    <T> Told<T> judged(Terminal terminal, Voice voice, Packs packs, String purpose, InputJudge.Question<T> question)
            throws IOException, UnreadableInputException {
        Inputs inputs = judging.reading().json(terminal, voice);
        InputJudge judge = judging.judge(inputs, judging.choice(packs), judging.checkers(packs, purpose));
        if (SheetInputs.areIn(file)) {
            ReadInput input = chosen(judging.reading().sheets(voice), terminal);
            return new Told<>(input.source(), judge.judged(input.source(), () -> input, question));
        }
        if (record != null) {
            throw UsageException.ofOption(spec.commandLine(), "--record", "只用于表格", "is for spreadsheets only");
        }
        return new Told<>(inputs.nameOf(file), judge.judged(file, question));
    }

    /** The submission of a spreadsheet that is meant. */
    private ReadInput chosen(SheetInputs sheets, Terminal terminal) throws IOException, UnreadableInputException {
        int number = record == null ? 1 : record;
        List<String> sources = new ArrayList<>();
        List<ReadInput> meant = new ArrayList<>();
        sheets.each(file, terminal.err(), (source, opening) -> {
            sources.add(source);
            if (sources.size() == number) {
                meant.add(opening.open());
            }
        });
        if (record == null && sources.size() > 1) {
            String first = String.join(", ", sources.subList(0, Math.min(MOST_LISTED, sources.size())));
            throw new UsageException(spec.commandLine(),
                    "表格中有 " + sources.size() + " 份资料（" + first + (sources.size() > MOST_LISTED ? " 等" : "")
                            + "）；请用 --record N 选定一份",
                    "the spreadsheet has " + sources.size() + " submissions (" + first
                            + (sources.size() > MOST_LISTED ? " and more" : "") + "); choose one with --record N");
        }
        if (meant.isEmpty()) {
            throw UsageException.ofOption(spec.commandLine(), "--record",
                    number + " 不在其中；应为 1 至 " + sources.size(),
                    number + " is none of them; expected 1 to " + sources.size());
        }
        return meant.get(0);
    }
}
