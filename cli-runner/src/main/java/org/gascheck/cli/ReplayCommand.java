package org.gascheck.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gascheck.ComplianceChecker;
import org.gascheck.Printable;
import org.gascheck.Text;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.reading.Assumptions;
import org.gascheck.law.RulePack;
import org.gascheck.law.Setting;
import org.gascheck.report.ComplianceReport;
import org.gascheck.report.ReportJson;
import org.gascheck.reports.ReportChanges;
import org.gascheck.reports.Voice;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gascheck replay}: makes a report again and holds it against the one that was kept. */
@Command(
        name = "replay",
        header = "重做一份报告，核对是否逐字节相同。",
        description = {
            "Judges a submission again, for the day, by the instruments and under the settings of a report that "
                    + "'check --format json' wrote (of several, that of the file that --facts names), and prints the "
                    + "report if it is the same byte for byte. If not, says what changed: the facts, a rule pack, the "
                    + "tool's version, or findings.",
            "",
            "Exit codes: 0 identical, 1 changed, 65 some input cannot be read."
        },
        footerHeading = "%nExample:%n",
        footer = "  gascheck replay hotpot.report.json --facts hotpot.json")
final class ReplayCommand implements Callable<Integer> {

    private static final int CHANGED = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private GasCheckCommand root;

    @Mixin
    private HelpOption help;

    @Parameters(
            paramLabel = "REPORT",
            description = "存档的报告（JSON），- 为标准输入。 The report that was kept, in JSON; - is the standard input.")
    private String report = "";

    @Option(names = "--facts", required = true, paramLabel = "FILE",
            description = "当时的资料。 The submission that it is on; - is the standard input.")
    private String facts = "";

    @Mixin
    private RulePackOption rulePacks;

    @Mixin
    private LimitsOption limits;

    @Mixin
    private LanguageOption language;

    @Override
    public Integer call() throws IOException, UnreadableInputException {
        if (report.equals(Inputs.STANDARD_INPUT) && facts.equals(report)) {
            throw new UsageException(spec.commandLine(), "REPORT 与 --facts 只能有一个是标准输入",
                    "Only one of REPORT and --facts can be the standard input");
        }
        Voice voice = language.voice();
        Inputs reports = new Inputs(root.terminal().in(), voice, limits.chosen(), Assumptions.NONE);
        String source = reports.nameOf(report);
        RecordedReportReader reader = new RecordedReportReader(source, reports.bytes(report), reports.nameOf(facts));
        RecordedReport recorded = reader.read();
        ComplianceChecker checker = checker(recorded, reader);
        ReadInput input = new Inputs(root.terminal().in(), voice, limits.chosen(), assumptions(recorded, reader))
                .read(facts).with(submission -> submission.on(recorded.assessedOn()).under(recorded.ids()));
        ComplianceReport now = input.judgedBy(checker);
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        ReportJson.write(now, indented);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ReportJson.writeLine(now, line);
        for (ByteArrayOutputStream form : List.of(indented, line)) {
            if (Arrays.equals(form.toByteArray(), recorded.bytes())) {
                form.writeTo(root.terminal().out());
                say(source
                        + voice.colon()
                        + voice.say("与重做的报告逐字节相同。", "identical to the report made now, byte for byte."));
                return ExitCodes.OK;
            }
        }
        JsonNode made = JSON.readTree(indented.toByteArray());
        say(source + voice.colon() + voice.say("与重做的报告不同：", "the report made now is not the same:"));
        ReportChanges.between(recorded.json(), made, voice).forEach(change -> say("  " + change));
        return CHANGED;
    }

    /** What the report assumed. */
    private static Assumptions assumptions(RecordedReport recorded, RecordedReportReader reader)
            throws UnreadableInputException {
        Text fault = Assumptions.fault(Population.MODEL, recorded.assumptions()).orElse(null);
        if (fault != null) {
            throw reader.at(RecordedReport.ASSUMPTIONS, fault.zh(), fault.en());
        }
        return Assumptions.of(Population.MODEL, recorded.assumptions());
    }

    /** The checker that the report was made by; packs stand in its order, which is that of its findings. */
    private ComplianceChecker checker(RecordedReport recorded, RecordedReportReader reader)
            throws UnreadableInputException {
        Packs packs = rulePacks.packs();
        String known = String.join(", ", packs.ids());
        List<RulePack> by = new ArrayList<>();
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Map.Entry<String, String> instrument : recorded.instruments().entrySet()) {
            List<RulePack> named = packs.of(List.of(instrument.getKey()));
            if (named.isEmpty()) {
                throw reader.at(instrument.getValue(),
                        "没有规则包“" + instrument.getKey() + "”；现有：" + known + "，其他用 --rule-pack 给出",
                        "there is no rule pack \"" + instrument.getKey() + "\"; expected one of " + known
                                + ", or its folder with --rule-pack");
            }
            by.addAll(named);
            settings.putAll(named.get(0).settings());
        }
        Text fault = recorded.settings().fault(settings).orElse(null);
        if (fault != null) {
            throw reader.at("/settings", fault.zh(), fault.en());
        }
        ComplianceChecker checker = GasCheck.checker(by, recorded.settings());
        if (recorded.purpose() == null) {
            return checker;
        }
        try {
            return checker.asking(recorded.purpose());
        } catch (IllegalArgumentException e) {
            throw reader.at(RecordedReport.PURPOSE, "没有用途“" + recorded.purpose() + "”", e.getMessage());
        }
    }

    private void say(String line) {
        root.terminal().err().println(Printable.of(line));
    }
}
