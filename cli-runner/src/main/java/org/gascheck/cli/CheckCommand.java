package org.gascheck.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.Finding;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.FromSheet;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.MarkedReport;
import org.gascheck.reports.results.Runs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck check}: judges submissions. */
@Command(
        name = "check",
        header = "检查资料是否合规。",
        description = {
            "Judges submissions and prints a report on each.",
            "",
            "Exit codes: 0 all compliant, 1 some non-compliant, 2 none non-compliant but some undetermined, "
                    + "65 some input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck check hotpot.json --as-of 2022-03-01 --instrument cq2021n156 --instrument yl2022n8")
final class CheckCommand implements Callable<Integer> {

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

    @Mixin
    private PurposeOption purpose;

    @Mixin
    private ReportOptions form;

    @Mixin
    private FailOnOption failOn;

    @Mixin
    private JudgingOptions judging;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        Inputs.checkNamedOnce(files, spec.commandLine());
        Voice voice = new Voice(form.locale());
        FailOn failing = failOn.chosen(form.haveWaivers());
        NamedInputs inputs = judging.reading().inputs(root.terminal(), voice);
        Packs packs = judging.packs();
        Settings readings = judging.settings(packs);
        ReportWriter reports = form.writer(root.terminal(), packs, readings, purpose.chosen(packs));
        InstrumentChoice choice = judging.choice(packs);
        Checkers checkers = judging.checkers(packs, purpose.chosen(packs));
        if (!packs.added().isEmpty()) {
            // A pack that is not in order is told once, before any report, and not for each file.
            checkers.of(choice.usual());
        }
        InputJudge judge = judging.judge(inputs.json(), choice, checkers);
        List<Integer> codes = new ArrayList<>();
        for (String file : files) {
            ReportWriter ofFile = NamedInputs.maybeSeveral(file) && form.tellsManyTogether()
                    ? new ManyOfASheet(reports, Runs.of(packs.all(), readings, purpose.chosen(packs),
                            ReportForm.Detail.OUTCOMES), voice, root.terminal().page())
                    : reports;
            FromSheet whole = inputs.each(file, (source, opening) ->
                    codes.add(check(source, opening, judge, ofFile, failing)));
            if (whole != null) {
                ofFile.note(whole);
            }
        }
        reports.end();
        return codes.stream().reduce(ExitCodes::worse).orElse(ExitCodes.UNDETERMINED);
    }

    /** The exit code for an input, whose report is written or whose faults are told. */
    private int check(
            String name, SheetInputs.Opening opening, InputJudge judge, ReportWriter reports, FailOn failing)
            throws IOException, UnreadableInputException {
        Judged judged;
        try {
            judged = judge.judged(name, opening, (read, checker) -> new Judged(read, read.judgedBy(checker)));
        } catch (UnreadableInputException e) {
            e.tell(root.terminal().err(), new Voice(form.locale()));
            reports.skip(name, e.problems());
            return ExitCodes.UNREADABLE;
        }
        ComplianceReport report = judged.report();
        try {
            if (judged.input().sheet() == null) {
                reports.write(name, report);
            } else {
                reports.write(name, report, judged.input().sheet());
            }
        } catch (OutOfMemoryError e) {
            // Some of the report is written already: nothing can follow it.
            throw UnreadableInputException.outOfMemory(name);
        }
        return code(name, report, failing);
    }

    /** An input and the report on it. */
    private record Judged(ReadInput input, ComplianceReport report) {
    }

    private int code(String name, ComplianceReport report, FailOn failing) {
        int code = report.purpose() == null
                ? ExitCodes.of(report.verdict())
                : ExitCodes.of(report.purpose().answer());
        if (failing.unwaived() && report.purpose() == null) {
            List<Finding> open = report.findings();
            MarkedReport marked = new MarkedReport(form.marks(), name, report);
            code = FailOn.ofUnwaived(
                    report.verdict(), report.instruments(), open, report.scope().disputes(), finding ->
                            marked.of(finding).isWaived());
        }
        for (Outcome each : failing.outcomes()) {
            if (report.entries().anyMatch(entry -> entry.outcome() == each)) {
                code = ExitCodes.worse(code, FailOnOption.codeOf(each));
            }
        }
        return code;
    }
}
