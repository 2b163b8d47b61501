package org.gascheck.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gascheck.ComplianceChecker;
import org.gascheck.report.Verdict;
import org.gascheck.reports.JsonReports;
import org.gascheck.reports.TextReports;
import org.gascheck.reports.TimelineList;
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
                    + "expires, comes to an end or begins, from the day that it is judged for on.",
            "",
            "Exit codes: 0 compliant on each of these days, 1 non-compliant on some, 2 non-compliant on none but "
                    + "undetermined on some, 65 the input, or some submission in it, cannot be read."
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
            description = "资料文件：JSON、.xlsx、.xls 或 CSV；- 为标准输入（JSON）。 A submission in JSON, or a spreadsheet of several"
                    + " (.xlsx, .xls, CSV); - is the standard input, in JSON.")
    private String file = "";

    @Option(names = "--until", paramLabel = "yyyy-MM-dd",
            description = "截止日期。 Look no further than this day; unless given, as far as anything changes.")
    private LocalDate until;

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
    private JudgingOptions judging;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Voice voice = language.voice();
        NamedInputs inputs = judging.reading().inputs(root.terminal(), voice);
        Packs packs = judging.packs();
        InputJudge judge = judging.judge(inputs.json(), judging.choice(packs), judging.checkers(packs, null));
        if (!NamedInputs.maybeSeveral(file)) {
            Timeline timeline = judge.judged(file, this::timeline);
            if (format == Format.JSON) {
                JsonReports.write(timeline, root.terminal().out());
            } else {
                print(inputs.json().nameOf(file), timeline);
            }
            return exitCode(timeline);
        }
        List<Integer> codes = new ArrayList<>();
        try (TimelineList list = format == Format.JSON ? new TimelineList(root.terminal().out()) : null) {
            inputs.each(file, (source, opening) -> {
                try {
                    Timeline timeline = judge.judged(source, opening, this::timeline);
                    if (list == null) {
                        if (!codes.isEmpty()) {
                            root.terminal().page().blank();
                        }
                        print(source, timeline);
                    } else {
                        list.write(source, timeline);
                    }
                    codes.add(exitCode(timeline));
                } catch (UnreadableInputException e) {
                    e.tell(root.terminal().err(), voice);
                    codes.add(ExitCodes.UNREADABLE);
                }
            });
        }
        return codes.stream().reduce(ExitCodes::worse).orElse(ExitCodes.UNDETERMINED);
    }

    private void print(String name, Timeline timeline) throws IOException {
        TextReports texts = root.terminal().texts(language.locale());
        (all ? texts.inFull() : texts).write(name, timeline, root.terminal().out());
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
