package org.gascheck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gascheck.impact.Impact;
import org.gascheck.impact.ImpactCounts;
import org.gascheck.impact.told.Compared;
import org.gascheck.impact.told.ImpactDocument;
import org.gascheck.impact.told.ImpactJson;
import org.gascheck.impact.told.ImpactPage;
import org.gascheck.impact.told.ImpactWords;
import org.gascheck.impact.told.ImpactWorkbook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for what an impact is told in. */
final class ImpactOutputs {

    /** The forms. */
    enum Form {
        TEXT, JSON, XLSX, HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "text|json|xlsx|html",
            description = "格式，可多选。 Formats: ${COMPLETION-CANDIDATES}; text unless given. JSON has each changed finding"
                    + " in both languages. With --out, JSON, XLSX and HTML are files there, and the text is printed"
                    + " anyway; without, one of text and JSON is printed.")
    private Set<Form> forms = new LinkedHashSet<>();

    @Option(names = "--out", paramLabel = "DIR",
            description = "输出文件夹。 The folder to write impact.json, impact.xlsx and impact.html into.")
    private Path folder;

    @Option(names = "--all", description = "全部列出。 Text: list every cause, difference and group, not only the first.")
    private boolean all;

    /** Holds against the operator what does not go together. */
    void check() {
        boolean files = forms.contains(Form.XLSX) || forms.contains(Form.HTML) || forms.size() > 1;
        if (folder == null && files) {
            throw UsageException.ofOption(
                    spec.commandLine(),
                    "--format",
                    "不用 --out 时只能是 text 或 json 之一；其他格式请给 --out 文件夹",
                    "expected one of text and json without --out; give --out DIR for the others");
        }
        if (folder != null && forms.stream().allMatch(each -> each == Form.TEXT)) {
            throw UsageException.ofOption(
                    spec.commandLine(),
                    "--out",
                    "没有要写的文件；应另给 --format json、xlsx 或 html",
                    "nothing to write into it; expected --format json, xlsx or html besides");
        }
    }

    /** The folder that files are written into; null where there is none. */
    Path folder() {
        return folder;
    }

    /** Whether the text lists everything. */
    boolean isAll() {
        return all;
    }

    /** Whether a text is printed. */
    boolean isText() {
        return folder != null || !forms.contains(Form.JSON);
    }

    /** Begins all of the others. */
    ImpactDocument begin(Impact impact, ImpactWords words, OutputStream out) throws IOException {
        List<ImpactDocument> documents = new ArrayList<>();
        if (folder == null) {
            if (forms.contains(Form.JSON)) {
                documents.add(new ImpactJson(impact, out));
            }
            return new Together(documents);
        }
        Files.createDirectories(folder);
        for (Form each : forms) {
            Path file = folder.resolve("impact." + each);
            switch (each) {
                case JSON -> documents.add(ImpactJson.in(file, impact));
                case XLSX -> documents.add(new ImpactWorkbook(impact, words, file));
                case HTML -> documents.add(new ImpactPage(impact, words, file));
                case TEXT -> { }
            }
        }
        return new Together(documents);
    }

    /** Several documents as one. */
    private record Together(List<ImpactDocument> documents) implements ImpactDocument {

        @Override
        public void take(long number, Compared compared) throws IOException {
            for (ImpactDocument each : documents) {
                each.take(number, compared);
            }
        }

        @Override
        public void end(ImpactCounts counts) throws IOException {
            for (ImpactDocument each : documents) {
                each.end(counts);
            }
        }

        @Override
        public void close() throws IOException {
            for (ImpactDocument each : documents) {
                each.close();
            }
        }
    }
}
