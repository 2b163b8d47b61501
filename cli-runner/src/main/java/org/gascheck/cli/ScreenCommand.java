package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.ResultsDocument;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.Runs;
import org.gascheck.screening.Screening;
import org.gascheck.screening.ScreeningException;
import org.gascheck.screening.output.OutputFolder;
import org.gascheck.screening.output.Setup;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck screen}: judges many submissions. */
@Command(
        name = "screen",
        header = "批量检查，输出结果和汇总。",
        description = {
            "Judges many submissions: of JSON files, arrays of them, a submission on each line (NDJSON), these"
                    + " compressed by gzip too, workbooks (.xlsx, .xls) and CSV, and folders of all that. Writes a"
                    + " result on a line for each into DIR/results.ndjson, in their order, with what they have in"
                    + " common in DIR/run.json, and what they come to together in DIR/summary.json. What cannot be"
                    + " read is rejected with its place, and the rest goes on: as many are read as are judged and"
                    + " rejected.",
            "A run that was ended by Ctrl-C, kill or a failure goes on with --resume, to the same bytes.",
            "",
            "Exit codes: 0 all judged and compliant, 1 some non-compliant, 2 none non-compliant but some"
                    + " undetermined, or nothing was there to judge, 65 some rejected, 70 the output cannot be"
                    + " written; 130 and 143 ended by a signal."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck screen users.ndjson.gz venues/ --out results")
final class ScreenCommand implements Callable<Integer> {

    /** How much a result tells of open findings. */
    enum Detail {
        OUTCOMES, REASONS, FULL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "资料文件或文件夹，- 为标准输入。 Files or folders; - is the standard input.")
    private List<String> names = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "输出文件夹。 The folder to write into.")
    private Path folder;

    @Option(names = "--resume",
            description = "接着上次做。 Go on where a run on the same inputs was ended. One that was not ended only has its"
                    + " documents made again.")
    private boolean resume;

    @Option(names = "--overwrite", description = "重做，覆盖已有结果。 Do away with results that are there.")
    private boolean overwrite;

    @Option(
            names = "--detail",
            paramLabel = "outcomes|reasons|full",
            defaultValue = "full",
            description = "结果的详略。 How much a result tells of what is not met or not known: ${COMPLETION-CANDIDATES};"
                    + " ${DEFAULT-VALUE} unless given. Outcomes have the missing facts.")
    private Detail detail = Detail.FULL;

    @Option(names = "--threads", paramLabel = "N", description = "线程数。 Threads that judge; one for each processor"
            + " unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "不显示进度和汇总。 Show neither progress nor summary.")
    private boolean quiet;

    @Mixin
    private EngineOption engine;

    @Mixin
    private ScreenDocuments documents;

    @Mixin
    private PurposeOption purpose;

    @Mixin
    private FailOnOption failOn;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        check();
        Voice voice = language.voice();
        FailOn failing = failOn.chosen(documents.haveWaivers());
        if (engine.isAnotherProcess()) {
            return engine.run(root.terminal().err(), threads, spec.commandLine());
        }
        Packs packs = judging.packs();
        ChosenScreening chosen = chosen(packs);
        Run run = chosen.run();
        Marks marks = documents.marks(packs);
        List<ResultsDocument> made = documents.chosen(marks);
        InputFiles inputs = InputFiles.of(names, folder);
        try (Stop stop = Stop.watched();
                OutputFolder output = OutputFolder.open(folder, run, new Setup(options(), inputs.files()), mode())) {
            ProgressBar bar = new ProgressBar(
                    root.terminal().err(),
                    root.terminal().width(),
                    root.terminal().isErrDrawn(),
                    voice,
                    inputs.files().stream().allMatch(InputFile::isFile)
                            ? inputs.files().stream().mapToLong(InputFile::size).sum()
                            : -1);
            Screening.Progress progress = quiet ? (read, rejected, bytes) -> { } : bar;
            boolean whole = engine.isSpark()
                    ? engine.judge(chosen, inputs.files(), output, progress, stop::isAsked, spec.commandLine())
                    : new Screening(run, chosen.judge(), chosen.sources(), threads)
                            .judge(inputs.files(), output, progress, stop::isAsked);
            bar.clear();
            if (!whole) {
                stopped(output, voice);
                return ExitCodes.FAULT;
            }
            for (ResultsDocument each : made) {
                output.make(each, voice.locale());
            }
            if (!quiet) {
                Set<String> assumed = judging.reading().assumptions().declared();
                new ScreenSummary(root.terminal().page(), voice, run, marks, assumed)
                        .print(output.last().totals(), output.results(), inputs, folder);
            }
            return ScreenExit.of(run, output.last().totals(), failing, marks, output.results());
        } catch (ScreeningException e) {
            throw told(e);
        }
    }

    /** What its options choose. What is wrong with packs or options is told before anything is judged. */
    ChosenScreening chosen(Packs packs) throws UnreadableInputException {
        String askedFor = purpose.chosen(packs);
        return new ChosenScreening(
                Runs.of(packs.all(), judging.settings(packs), askedFor, ReportForm.Detail.valueOf(detail.name())),
                judging.judge(packs, askedFor),
                judging.reading().sources(root.terminal().in()),
                judging.reading().limits(),
                judging.reading().assumptions());
    }

    /** The same by the packs that were chosen. */
    ChosenScreening chosen() throws UnreadableInputException {
        return chosen(judging.packs());
    }

    private void check() {
        Inputs.checkNamedOnce(names, spec.commandLine());
        if (resume && overwrite) {
            throw new UsageException(
                    spec.commandLine(), "--resume 与 --overwrite 不能同用", "--resume and --overwrite exclude each other");
        }
        if (threads < 1) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--threads", threads + "；应至少为 1", threads + "; expected at least 1");
        }
        if (engine.isSpark() && names.contains(InputFile.STANDARD_INPUT)) {
            throw new UsageException(
                    spec.commandLine(),
                    "用 --engine spark 时，输入应为各执行器都能读的文件，不能是标准输入",
                    "With --engine spark, inputs have to be files that all executors can read, not the standard input");
        }
        if (resume && names.contains(InputFile.STANDARD_INPUT)) {
            throw new UsageException(
                    spec.commandLine(),
                    "标准输入不能接着读；应为文件",
                    "The standard input cannot be read again, so --resume cannot go on with it; expected files");
        }
    }

    private OutputFolder.Mode mode() {
        return resume ? OutputFolder.Mode.RESUME : overwrite ? OutputFolder.Mode.OVERWRITE : OutputFolder.Mode.REFUSE;
    }

    /** All options that results depend on and that their head does not tell. */
    private Map<String, String> options() throws UnreadableInputException {
        Map<String, String> options = new LinkedHashMap<>();
        judging.tell(options);
        return options;
    }

    private void stopped(OutputFolder output, Voice voice) {
        root.terminal().err().println(voice.say(
                "gascheck: 已停止：" + output.last().results() + " 份的结果已保存在 " + folder + "；用同样的命令加 --resume 接着做",
                "gascheck: stopped; the results of " + output.last().results() + " submissions are kept in " + folder
                        + "; the same command with --resume goes on"));
        root.terminal().err().flush();
    }

    private RuntimeException told(ScreeningException e) {
        if (e.kind() == ScreeningException.Kind.REFUSED) {
            return new UsageException(spec.commandLine(), e.text().zh(), e.text().en());
        }
        return new OutputException(e.text(), e);
    }
}
