package org.gascheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.Nearest;
import org.gascheck.Text;
import org.gascheck.documents.DocumentFormat;
import org.gascheck.documents.ReportDocuments;
import org.gascheck.documents.notices.InvalidTemplateException;
import org.gascheck.documents.notices.NoticeTemplate;
import org.gascheck.law.Outcome;
import org.gascheck.law.Settings;
import org.gascheck.report.ReportForm;
import org.gascheck.reports.JsonReports;
import org.gascheck.reports.ReportWriter;
import org.gascheck.reports.TextReports;
import org.gascheck.reports.Voice;
import org.gascheck.reports.marks.Marks;
import org.gascheck.reports.results.Runs;
import org.gascheck.subjects.Population;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for the form of reports: what is told of them, how and in what language. */
final class ReportOptions {

    private static final Text LISTED_BY_ALL = new Text("，用 --all 列出", "; --all lists them");

    /** How reports are printed. */
    enum ReportFormat {
        TEXT, JSON, NDJSON, CSV, XLSX, HTML, DOCX, SARIF, JUNIT;

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
            paramLabel = "text|json|ndjson|csv|xlsx|html|docx|sarif|junit",
            defaultValue = "text",
            description = "报告格式。 Format of the report: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. JSON"
                    + " is a list of {\"file\", \"report\"}, or of {\"file\", \"problems\"} where there is no report;"
                    + " NDJSON has each of them on a line. DOCX is a draft of a rectification notice (整改通知书) for each"
                    + " subject that is not compliant.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--detail",
            paramLabel = "outcomes|reasons|full",
            description =
                    "JSON 的详略。 JSON: how much is told: ${COMPLETION-CANDIDATES}; full unless given. Only that can be"
                            + " replayed, and tells in each member what the packs say; else the first that needs it"
                            + " does.")
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
            description = "全部列出。 Text: list also what is satisfied or does not apply, every missing fact, and"
                    + " each of the many submissions of a spreadsheet.")
    private boolean all;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "输出文件或文件夹。 Write to this file instead of the standard output, or into this folder; the"
                    + " notices of docx need a folder, or a name in .docx where there is one.")
    private Path out;

    @Option(
            names = "--notice-template",
            paramLabel = "FILE",
            description = "通知书模板。 DOCX: a template of one's own, with markers such as {{addressee}} and"
                    + " {{order.found}}.")
    private Path noticeTemplate;

    @Mixin
    private MarksOption marks;

    private Marks chosenMarks = Marks.NONE;

    /** Whether there are waivers. */
    boolean haveWaivers() {
        return marks.haveWaivers();
    }

    /** The marks that were chosen; none before anything is written. */
    Marks marks() {
        return chosenMarks;
    }

    /** Whether the many submissions of a spreadsheet are told together, since each of them was not asked for. */
    boolean tellsManyTogether() {
        return format == ReportFormat.TEXT && !all && out == null && only.isEmpty() && requirements.isEmpty()
                && chosenMarks.areNone();
    }

    /** The language of what is said besides reports. */
    Locale locale() {
        return language == Language.EN ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /**
     * What writes reports as is asked for; anything that does not go together, or is none, is bad usage.
     *
     * @param packs    those whose requirements can be asked for
     * @param readings those that were chosen
     * @param purpose  the id of what submissions are judged for, or null
     */
    ReportWriter writer(Terminal terminal, Packs packs, Settings readings, String purpose)
            throws IOException, UnreadableInputException {
        ReportForm form = new ReportForm(
                detail == null ? ReportForm.Detail.FULL : ReportForm.Detail.valueOf(detail.name()),
                outcomes(),
                requirements(packs),
                language == null ? ReportForm.Language.BOTH : ReportForm.Language.valueOf(language.name()));
        boolean json = format == ReportFormat.JSON || format == ReportFormat.NDJSON;
        if (!json) {
            checkFormOfNoJson(form);
        }
        checkTemplate();
        Marks chosen = marks.chosen(packs);
        chosenMarks = chosen;
        ReportWriter reports = switch (format) {
            case TEXT, JSON, NDJSON -> out == null
                    ? texts(form, terminal.out(), terminal.texts(locale()), chosen)
                    : OutFile.of(out, file -> texts(form, file, TextReports.of(locale()), chosen));
            default -> documents(terminal, packs, readings, purpose, chosen);
        };
        return chosen.waivers().isEmpty()
                ? reports
                : new WaiverNotes(reports, chosen, terminal.err(), new Voice(locale()));
    }

    private void checkFormOfNoJson(ReportForm form) {
        if (detail != null) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--detail", "只用于 JSON；文本用 --all", "is for JSON only; for text there is --all");
        }
        if (language == Language.BOTH) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--lang", "文本只能用一种语言：zh 或 en", "a text is in one language; expected zh or en");
        }
        if (format != ReportFormat.TEXT && !form.only().isEmpty()) {
            throw UsageException.ofOption(spec.commandLine(), "--only",
                    "只用于 text、json、ndjson；其他格式列出全部", "is for text, json and ndjson; the other formats tell all");
        }
        if (format != ReportFormat.TEXT && !form.requirements().isEmpty()) {
            throw UsageException.ofOption(spec.commandLine(), "--requirement",
                    "只用于 text、json、ndjson；其他格式列出全部", "is for text, json and ndjson; the other formats tell all");
        }
    }

    private void checkTemplate() {
        if (noticeTemplate != null && format != ReportFormat.DOCX) {
            throw UsageException.ofOption(
                    spec.commandLine(), "--notice-template", "只用于 --format docx", "is for --format docx only");
        }
    }

    private ReportWriter texts(ReportForm form, PrintStream to, TextReports texts, Marks chosen) {
        if (format == ReportFormat.JSON) {
            return JsonReports.list(to, form, chosen);
        }
        if (format == ReportFormat.NDJSON) {
            return JsonReports.lines(to, form, chosen);
        }
        TextReports told = texts.telling(form).withMarks(chosen);
        return (all ? told.inFull() : told.inShort(LISTED_BY_ALL)).writer(to);
    }

    private ReportWriter documents(Terminal terminal, Packs packs, Settings readings, String purpose, Marks chosen)
            throws IOException, UnreadableInputException {
        DocumentFormat document = DocumentFormat.valueOf(format.name());
        if (out == null && document == DocumentFormat.DOCX) {
            throw UsageException.ofOption(spec.commandLine(), "--format",
                    "通知书须用 --out 指定文件夹或 .docx 文件", "notices need --out with a folder, or with a name in .docx");
        }
        if (out == null && document.isBinary() && Terminal.isSeen()) {
            throw UsageException.ofOption(spec.commandLine(), "--format",
                    document + " 不能显示在终端上；请用 --out 指定文件",
                    document + " is nothing for a terminal; expected --out with a file");
        }
        return new ReportDocuments(
                document,
                Population.MODEL,
                Runs.of(packs.all(), readings, purpose, ReportForm.Detail.FULL),
                chosen,
                template(),
                locale(),
                out,
                terminal.out());
    }

    private NoticeTemplate template() throws IOException, UnreadableInputException {
        if (noticeTemplate == null) {
            return null;
        }
        try {
            return NoticeTemplate.read(noticeTemplate);
        } catch (InvalidTemplateException e) {
            throw UnreadableInputException.at(noticeTemplate.toString(), "", e.says().zh(), e.says().en());
        } catch (IOException e) {
            throw UnreadableInputException.of(noticeTemplate.toString(), e);
        }
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
