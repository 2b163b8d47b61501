package org.gascheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.gascheck.Text;
import org.gascheck.documents.told.MarkCounts;
import org.gascheck.documents.told.Told;
import org.gascheck.report.Statistics;
import org.gascheck.reports.StatisticsText;
import org.gascheck.reports.Voice;
import org.gascheck.reports.layout.Emphasis;
import org.gascheck.reports.layout.Page;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.ResultsSource;
import org.gascheck.reports.results.Run;
import org.gascheck.reports.results.SummaryDocument;
import org.gascheck.reports.results.Totals;
import org.gascheck.reports.results.TotalsText;
import org.gascheck.screening.sources.InputFiles;
import org.gascheck.subjects.Population;

/**
 * Says on the terminal what a run came to, what the operator assumed, which waivers somebody should look at, and what
 * was not read.
 */
record ScreenSummary(Page page, Voice voice, Run run, Marks marks, Set<String> assumed) {

    /**
     * Prints it.
     *
     * @param results gone through only where there are marks
     * @param folder  where the results are
     */
    void print(Totals totals, ResultsSource results, InputFiles inputs, Path folder) throws IOException {
        TotalsText.print(run, totals, voice, page);
        if (!totals.statistics().rates().isEmpty()) {
            page.blank();
            StatisticsText.print(
                    totals.statistics(), SummaryDocument.titles(run), Statistics.By.AREA,
                    new Text("名单在 " + SummaryDocument.STATISTICS, SummaryDocument.STATISTICS + " has the lists"), voice,
                    page);
        }
        for (String each : assumed) {
            page.text("", voice.say(
                    "假定：" + each + "（未经核实，只补未知资料）",
                    "Assumed: " + each + " (not verified, fills in unknown facts only)"), Emphasis.OPEN);
        }
        for (String line : MarkCounts.of(new Told(run, Population.MODEL, marks, voice.locale()), results).lines()) {
            page.text("", line);
        }
        for (String each : inputs.unknown()) {
            page.text("", voice.say("没有读的文件夹：", "A folder that was not read: ") + each);
        }
        if (!inputs.passed().isEmpty()) {
            page.text("", voice.say(
                    "文件夹中另有 " + inputs.passed().size() + " 个文件不是资料，没有读：" + inputs.passed().get(0)
                            + (inputs.passed().size() > 1 ? " 等" : ""),
                    inputs.passed().size() + " other files in folders are no submissions and were not read: "
                            + inputs.passed().get(0) + (inputs.passed().size() > 1 ? " and others" : "")));
        }
        page.text("", voice.say("结果在 ", "The results are in ") + folder);
    }
}
