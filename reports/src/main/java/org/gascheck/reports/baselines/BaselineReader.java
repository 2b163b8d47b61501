package org.gascheck.reports.baselines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.law.Outcome;
import org.gascheck.report.ReportedSubject;
import org.gascheck.reports.marks.SubjectPaths;
import org.gascheck.reports.results.JudgedSubmission;
import org.gascheck.reports.results.ResultFile;
import org.gascheck.reports.results.RunJson;

/** Reads what was found in an earlier run: reports that {@code check} wrote in JSON, or the results of a screening. */
public final class BaselineReader {

    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());
    private static final String RESULTS = "results.ndjson";
    private static final String RUN = "run.json";
    private static final Text EXPECTED = new Text(
            "应为 check --format json 或 ndjson 的输出（不加 --only、--requirement），或 screen 的输出文件夹",
            "expected what 'check --format json' or ndjson writes (without --only or --requirement), or the folder of a"
                    + " 'screen'");

    private final String source;
    private final Baseline.Builder baseline = new Baseline.Builder();
    private boolean found;

    private BaselineReader(String source) {
        this.source = source;
    }

    /**
     * Reads a file, or the folder of a screening.
     *
     * @throws InvalidBaselineException if it is neither, and tells where
     */
    public static Baseline read(Path path) throws IOException, InvalidBaselineException {
        BaselineReader reader = new BaselineReader(path.toString());
        Path results = Files.isDirectory(path) ? path.resolve(RESULTS) : path;
        Path run = results.resolveSibling(RUN);
        if (results.endsWith(RESULTS) && Files.exists(run)) {
            reader.readResults(results, run);
        } else {
            reader.readReports(path);
        }
        return reader.baseline.build();
    }

    private void readResults(Path results, Path run) throws IOException {
        try (InputStream in = Files.newInputStream(run)) {
            new ResultFile(results, RunJson.read(in)).forEach(result -> {
                if (result.isJudged()) {
                    add(result.source(), result.judged());
                }
            });
        }
    }

    private void add(String file, JudgedSubmission judged) {
        Map<List<String>, Map<String, Outcome>> found = new LinkedHashMap<>();
        Map<String, ReportedSubject> subjects = new LinkedHashMap<>();
        judged.open().forEach(each -> {
            subjects.put(each.subject().pointer(), each.subject());
            found.computeIfAbsent(List.of(each.instrument(), each.subject().pointer()), key -> new LinkedHashMap<>())
                    .put(each.requirement(), each.outcome());
        });
        judged.settled().forEach(each -> {
            subjects.put(each.subject().pointer(), each.subject());
            Map<String, Outcome> of = found.computeIfAbsent(
                    List.of(each.instrument(), each.subject().pointer()), key -> new LinkedHashMap<>());
            each.requirements().forEach(id -> of.put(id, each.outcome()));
        });
        add(file, subjects, found);
    }

    private void add(
            String file, Map<String, ReportedSubject> subjects, Map<List<String>, Map<String, Outcome>> found) {
        SubjectPaths paths = new SubjectPaths(subjects.values());
        found.forEach((key, outcomes) -> {
            ReportedSubject subject = subjects.get(key.get(1));
            baseline.add(file, key.get(0), subject.kind(), paths.of(subject), outcomes);
        });
    }

    private void readReports(Path path) throws IOException, InvalidBaselineException {
        try (InputStream in = Files.newInputStream(path);
                JsonParser parser = JSON.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    int line = parser.currentTokenLocation().getLineNr();
                    readEntry(JSON.readTree(parser), line);
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw invalid(parser.currentTokenLocation().getLineNr(), "不是一份报告", "this is no report");
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw invalid(line, "不是有效的 JSON", "this is no valid JSON");
        }
        if (!found) {
            throw invalid(0, "没有报告", "there is no report");
        }
    }

    private void readEntry(JsonNode entry, int line) throws InvalidBaselineException {
        if (entry.has("problems") && !entry.has("report")) {
            return;
        }
        JsonNode report = entry.has("report") ? entry.get("report") : entry;
        boolean hasFindings = report.path("findings").isArray() || report.path("subjects").isArray();
        if (!report.path("tool").isObject() || !hasFindings) {
            throw invalid(line, "不是一份报告", "this is no report");
        }
        if (report.at("/form/only").isArray() || report.at("/form/requirements").isArray()) {
            throw invalid(line, "这份报告只列了一部分事项", "this report tells only some findings");
        }
        found = true;
        try {
            Map<String, ReportedSubject> subjects = new LinkedHashMap<>();
            Map<List<String>, Map<String, Outcome>> outcomes = new LinkedHashMap<>();
            for (JsonNode finding : report.path("findings")) {
                put(subject(finding.get("subject"), subjects), text(finding, "instrument"),
                        List.of(text(finding, "requirement")), text(finding, "outcome"), outcomes);
            }
            for (JsonNode of : report.path("subjects")) {
                ReportedSubject subject = subject(of, subjects);
                for (JsonNode finding : of.path("findings")) {
                    put(subject, text(finding, "instrument"), List.of(text(finding, "requirement")),
                            text(finding, "outcome"), outcomes);
                }
                for (String field : List.of("undetermined", "settled")) {
                    for (JsonNode group : of.path(field)) {
                        List<String> requirements = new ArrayList<>();
                        group.get("requirements").forEach(id -> requirements.add(id.textValue()));
                        put(subject, text(group, "instrument"), requirements, text(group, "outcome"), outcomes);
                    }
                }
            }
            add(entry.path("file").asText(""), subjects, outcomes);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw invalid(line, "不是一份完整的报告", "this is no whole report");
        }
    }

    private static String text(JsonNode node, String field) {
        String text = node.get(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }

    private static ReportedSubject subject(JsonNode node, Map<String, ReportedSubject> subjects) {
        ReportedSubject subject = new ReportedSubject(
                text(node, "kind"), text(node, "id"), text(node, "pointer"), new Text("", ""));
        subjects.putIfAbsent(subject.pointer(), subject);
        return subject;
    }

    private static void put(
            ReportedSubject subject,
            String instrument,
            List<String> requirements,
            String outcome,
            Map<List<String>, Map<String, Outcome>> outcomes) {
        Map<String, Outcome> of = outcomes.computeIfAbsent(
                List.of(instrument, subject.pointer()), key -> new LinkedHashMap<>());
        requirements.forEach(id -> of.put(id, Outcome.valueOf(outcome)));
    }

    private InvalidBaselineException invalid(int line, String zh, String en) {
        return new InvalidBaselineException(new Problem(
                source, line, line == 0 ? 0 : 1, "", new Text(zh + "；" + EXPECTED.zh(), en + "; " + EXPECTED.en())));
    }
}
