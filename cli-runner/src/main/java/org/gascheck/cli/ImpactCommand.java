package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.Problem;
import org.gascheck.drl.InvalidPackException;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCount;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.told.Compared;
import org.gascheck.impact.told.ImpactDocument;
import org.gascheck.impact.told.ImpactExamples;
import org.gascheck.impact.told.ImpactText;
import org.gascheck.impact.told.ImpactWords;
import org.gascheck.reports.Voice;
import org.gascheck.screening.EachSubmission;
import org.gascheck.screening.Screening;
import org.gascheck.screening.sources.InputFile;
import org.gascheck.screening.sources.InputFiles;
import org.gascheck.screening.sources.RawSubmission;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck impact}: tells what other rules, readings or days would change, and by what. */
@Command(
        name = "impact",
        header = "比较两套规则、读法或日期的影响。",
        description = {
            "Judges submissions by two bases, such as an instrument and a changed rule pack, and tells which subjects"
                    + " come from what outcome to what, and by which single difference of rule, limit, day or reading:"
                    + " the one that takes the outcome back when it alone is taken back, and several told together"
                    + " where no single one does. Counts by area, street, kind and requirement. A basis judges whatever"
                    + " instruments submissions name. Rules of a folder are code and run with all your rights.",
            "",
            "Exit codes: 0 nothing comes to anything else, 1 the verdict of some submission is worse (no longer"
                    + " compliant, or now non-compliant), 2 something is otherwise but no verdict is worse, 65 some"
                    + " input or pack cannot be read, 70 the output cannot be written; 130 and 143 ended by a signal."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  gascheck impact cq2021n156 my-pack --facts users.ndjson.gz --out impact --format xlsx,html",
            "  gascheck impact cq2021n156 yl2022n8 --facts hotel.json --lang en",
            "  gascheck impact cq2021n156 --setting-new check-participants=ALL_THREE --facts venues/",
            "  gascheck impact cq2021n156 --as-of-old 2022-03-15 --as-of-new 2023-01-01 --facts hotel.json"
        })
final class ImpactCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 20;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Mixin
    private ImpactBases bases;

    @Option(
            names = "--facts",
            required = true,
            arity = "1..*",
            paramLabel = "INPUT",
            description = "资料文件或文件夹，- 为标准输入。 Submissions: files or folders, as for screen; - is the standard input.")
    private List<String> facts = List.of();

    @Option(names = "--threads", paramLabel = "N",
            description = "线程数。 Threads that judge; one for each processor unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "不显示进度。 Show no progress.")
    private boolean quiet;

    @Mixin
    private ImpactOutputs outputs;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private LanguageOption language;

    private final ImpactCount count = new ImpactCount();
    private final ImpactExamples examples = new ImpactExamples();
    private final List<Problem> problems = new ArrayList<>();

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        check();
        Voice voice = language.voice();
        ImpactWords words = new ImpactWords(Population.MODEL, voice);
        Impact impact = impact();
        InputFiles inputs = inputs();
        try (Stop stop = Stop.watched();
                ImpactDocument documents = outputs.begin(impact, words, root.terminal().out())) {
            ProgressBar bar = new ProgressBar(
                    root.terminal().err(),
                    root.terminal().width(),
                    root.terminal().isErrDrawn(),
                    voice,
                    inputs.files().stream().allMatch(InputFile::isFile)
                            ? inputs.files().stream().mapToLong(InputFile::size).sum()
                            : -1);
            Screening.Progress progress = quiet ? (read, rejected, bytes) -> { } : bar;
            Sources sources = reading.sources(root.terminal().in());
            boolean whole = new EachSubmission<>(sources, threads, (source, raw) -> compared(impact, source, raw))
                    .go(inputs.files(), (number, each) -> take(number, each, documents), Compared::isRejected, progress,
                            stop::isAsked);
            bar.clear();
            if (!whole) {
                return ExitCodes.FAULT;
            }
            ImpactCounts counts = count.counts();
            documents.end(counts);
            tell(voice, counts);
            if (outputs.isText()) {
                ImpactText.print(impact, counts, examples, words, root.terminal().page(), outputs.isAll());
            }
            return exitCode(counts);
        }
    }

    private void check() {
        Inputs.checkNamedOnce(facts, spec.commandLine());
        outputs.check();
        if (threads < 1) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--threads", threads + "；应至少为 1", threads + "; expected at least 1");
        }
    }

    /** What is to be compared: nothing that was named may be missing, for then nothing would seem to change. */
    private InputFiles inputs() throws UnreadableInputException {
        InputFiles inputs = InputFiles.of(facts, outputs.folder());
        if (!inputs.unknown().isEmpty()) {
            throw UnreadableInputException.notFound(
                    inputs.unknown().get(0), "没有这个文件或文件夹", "there is no such file or folder");
        }
        if (inputs.files().isEmpty()) {
            throw UnreadableInputException.at(facts.get(0), "", "其中没有资料", "there are no submissions in it");
        }
        return inputs;
    }

    private Impact impact() throws UnreadableInputException {
        try {
            Impact impact = Impact.between(bases.old(), bases.changed());
            return reading.areAssumptionsRefused() ? impact.refusingAssumptions() : impact;
        } catch (InvalidPackException e) {
            throw UnreadableInputException.of(e);
        }
    }

    private static Compared compared(Impact impact, String source, RawSubmission raw) {
        if (raw.content() == null) {
            return new Compared(source, raw.place(), null, raw.problems());
        }
        try {
            return new Compared(source, raw.place(), impact.on(raw.content().read()), List.of());
        } catch (InvalidSubmissionException e) {
            return new Compared(source, raw.place(), null, raw.content().placed(e.problems()));
        }
    }

    private void take(long number, Compared compared, ImpactDocument documents) throws IOException {
        if (compared.isRejected()) {
            count.addRejected();
            if (problems.size() < MOST_TOLD) {
                problems.add(compared.problems().get(0));
            }
        } else {
            count.add(compared.impact());
            examples.add(compared);
        }
        documents.take(number, compared);
    }

    private void tell(Voice voice, ImpactCounts counts) {
        if (counts.rejected() > 0) {
            problems.forEach(each -> root.terminal().err().println(each.in(voice.locale())));
            root.terminal().err().println(voice.say(
                    "gascheck: " + counts.rejected() + " 份资料无法读取或判定，没有比对",
                    "gascheck: " + counts.rejected() + " submissions could not be read or judged, and were not"
                            + " compared"));
            root.terminal().err().flush();
        }
    }

    private static int exitCode(ImpactCounts counts) {
        if (counts.rejected() > 0) {
            return ExitCodes.UNREADABLE;
        }
        return counts.isNone() ? ExitCodes.OK : counts.worse() > 0 ? ExitCodes.NON_COMPLIANT : ExitCodes.UNDETERMINED;
    }
}
