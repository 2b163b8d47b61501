package org.gascheck.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gascheck.ComplianceChecker;
import org.gascheck.Text;
import org.gascheck.report.Statistics;
import org.gascheck.reports.StatisticsJson;
import org.gascheck.reports.StatisticsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck statistics}: how populations stand in their rates. */
@Command(
        name = "statistics",
        header = "统计完成率、排名和未完成名单。",
        description = {
            "Counts how the users, companies, places and facilities of submissions stand in the rates of their areas:",
            "rates, ranking of districts or streets, and who is outstanding or unknown, of the month of assessment.",
            "Submissions of several months show the progress. Whoever stands in two of one month is counted twice.",
            "The text fits on a screen; JSON has everything. No rate is rounded up; who is undetermined is not done.",
            "",
            "Exit codes: 0 done, whatever the rates; 65 some input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck statistics district-january.json district-february.json --by street")
final class StatisticsCommand implements Callable<Integer> {

    /** By what members are put together. */
    enum By {
        AREA, STREET, KIND;

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
            paramLabel = "FILE",
            description = "资料文件：JSON、.xlsx、.xls 或 CSV；- 为标准输入（JSON）。 Submissions in JSON, .xlsx, .xls or CSV;"
                    + " - is the standard input, in JSON.")
    private List<String> files = List.of();

    @Option(
            names = "--by",
            paramLabel = "area|street|kind",
            defaultValue = "area",
            description = "排名方式：区县、镇街或行业类别。 Rank by ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON has"
                    + " all of them.")
    private By by = By.AREA;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "格式。 Format: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.TEXT;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Inputs.checkNamedOnce(files, spec.commandLine());
        Packs packs = judging.packs();
        NamedInputs inputs = judging.reading().inputs(root.terminal(), language.voice());
        InputJudge judge = judging.judge(inputs.json(), judging.choice(packs), judging.checkers(packs, null));
        Count count = new Count();
        for (String file : files) {
            boolean several = files.size() > 1 || NamedInputs.maybeSeveral(file);
            inputs.each(file, (source, opening) -> {
                try {
                    Statistics counted = judge.judged(source, opening, StatisticsCommand::counted);
                    count.all = count.all.merge(several ? counted.from(source) : counted);
                } catch (UnreadableInputException e) {
                    count.unreadable = true;
                    e.tell(root.terminal().err(), language.voice());
                }
            });
        }
        Statistics all = count.all;
        Map<String, Text> titles = new LinkedHashMap<>();
        packs.all().forEach(pack -> pack.requirements().forEach((id, each) -> titles.putIfAbsent(id, each.title())));
        if (format == Format.JSON) {
            StatisticsJson.write(all, titles, root.terminal().out());
        } else {
            StatisticsText.print(
                    all, titles, Statistics.By.valueOf(by.name()), language.voice(), root.terminal().page());
        }
        return count.unreadable ? ExitCodes.UNREADABLE : ExitCodes.OK;
    }

    /** What was counted so far. */
    private static final class Count {

        private Statistics all = Statistics.NONE;
        private boolean unreadable;
    }

    private static Statistics counted(ReadInput input, ComplianceChecker checker) throws UnreadableInputException {
        return input.judgedBy(checker).statistics();
    }
}
