package org.gascheck.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.JsonReports;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.TextReports;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for the form of reports: what is told of them, how and in what language. */
final class ReportOptions {

    private static final Text LISTED_BY_ALL = new Text("，用 --all 列出", "; --all lists them");

    /** How reports are printed. */
    enum ReportFormat {
        TEXT, JSON, NDJSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In what language reports are. */
    enum Language {
        ZH, EN, BOTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much JSON tells. */
    enum Detail {
        OUTCOMES, REASONS, FULL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "text|json|ndjson",
            defaultValue = "text",
            description = "报告格式。 Format of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON"
                    + " is a list of {\"file\", \"report\"}, or of {\"file\", \"problems\"} where there is no report;"
                    + " NDJSON has each of them on a line.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--detail",
            paramLabel = "outcomes|reasons|full",
            description =
                    "JSON 的详略。 JSON: how much is told: ${COMPLETION-CANDIDATES}; full unless given. Only that can be"
                            + " replayed.")
    private Detail detail;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "OUTCOME",
            description =
                    "只列这些结果。 Tell only findings of these outcomes (breached, needs-review, undetermined, not-yet-due, "
                            + "satisfied, not-applicable) and how many others there are. The verdict is that on all.")
    private List<String> only = List.of();

    @Option(
            names = "--requirement",
            paramLabel = "ID",
            description =
                    "只列这项要求，可重复。 Tell only findings on this requirement, and how many others there are; repeatable.")
    private List<String> requirements = List.of();

    @Option(names = "--lang", paramLabel = "zh|en|both",
            description = "语言。 Language of the output: ${COMPLETION-CANDIDATES}; zh unless given, of JSON both.")
    private Language language;

    @Option(
            names = "--all",
            description = "全部列出。 Text: list also what is satisfied or does not apply, and every missing fact.")
    private boolean all;

    /** The language of what is said besides reports. */
    Locale locale() {
        return language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * What writes reports as is asked for; anything that does not go together, or is none, is bad usage.
     *
     * @param packs those whose requirements can be asked for
     */
    ReportWriter writer(Terminal terminal, Packs packs) {
        ReportForm form = new ReportForm(
                detail == null ? ReportForm.Detail.FULL : ReportForm.Detail.valueOf(detail.name()),
                outcomes(),
                requirements(packs),
                language == null ? ReportForm.Language.BOTH : ReportForm.Language.valueOf(language.name()));
        if (format == ReportFormat.JSON) {
            return JsonReports.list(terminal.out(), form);
        }
        if (format == ReportFormat.NDJSON) {
            return JsonReports.lines(terminal.out(), form);
        }
        if (detail != null) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--detail", "只用于 JSON；文本用 --all", "is for JSON only; for text there is --all");
        }
        if (language == Language.BOTH) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--lang", "文本只能用一种语言：zh 或 en", "a text is in one language; expected zh or en");
        }
        TextReports texts = terminal.texts(locale()).telling(form);
        return (all ? texts.inFull() : texts.inShort(LISTED_BY_ALL)).writer(terminal.out());
    }

    private Set<Outcome> outcomes() {
        List<String> names = Arrays.stream(Outcome.values()).map(ReportOptions::nameOf).toList();
        Set<Outcome> outcomes = new LinkedHashSet<>();
        for (String name : only) {
            int index = names.indexOf(name.toLowerCase(Locale.ROOT).replace('_', '-'));
            if (index < 0) {
                Text expected = Nearest.expected(name, names);
                throw UsageException.ofOption(spec.commandLine(), "--only",
                        "没有结果“" + name + "”" + expected.zh(), "there is no outcome \"" + name + "\"" + expected.en());
            }
            outcomes.add(Outcome.values()[index]);
        }
        return outcomes;
    }

    private static String nameOf(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<String> requirements(Packs packs) {
        Set<String> known = new LinkedHashSet<>();
        packs.all().forEach(pack -> known.addAll(pack.requirements().keySet()));
        for (String id : requirements) {
            if (!known.contains(id)) {
                Text expected = Nearest.expected(id, known);
                throw UsageException.ofOption(spec.commandLine(), "--requirement",
                        "没有要求“" + id + "”" + expected.zh(), "there is no requirement \"" + id + "\"" + expected.en());
            }
        }
        return new LinkedHashSet<>(requirements);
    }
}
