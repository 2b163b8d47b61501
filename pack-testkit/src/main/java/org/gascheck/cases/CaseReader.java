package org.gascheck.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gascheck.Problem;
import org.gascheck.Text;
import org.gascheck.drl.source.PackProblem;
import org.gascheck.drl.source.Yaml;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.InvalidSubmissionException;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.law.Settings;

/** Reads a file of cases, going on after each situation that cannot be used. */
final class CaseReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<Problem> problems;
    private final Map<String, GivenFacts> bases = new HashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();

    private CaseReader(Path file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The cases of files, one after the other. */
    static List<Case> readAll(List<Path> files) {
        List<Problem> problems = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        files.forEach(file -> cases.addAll(new CaseReader(file, problems).read()));
        if (!problems.isEmpty()) {
            throw new InvalidCasesException(problems);
        }
        return List.copyOf(cases);
    }

    private List<Case> read() {
        try {
            Yaml root = Yaml.parse(file.toString(), Files.readString(file));
            Map<String, Yaml> entries = root.only("base", "bases", "situations");
            bases.put(null, GivenFacts.of(root.required(entries, "base")));
            if (entries.containsKey("bases")) {
                entries.get("bases").entries().forEach((name, base) -> bases.put(name, GivenFacts.of(base)));
            }
            root.required(entries, "situations").items().forEach(this::add);
        } catch (PackProblem e) {
            problems.add(e.problem());
        } catch (CharacterCodingException e) {
            problems.add(new Problem(file.toString(), 0, 0, "", new Text("不是 UTF-8 文本", "cannot be read as UTF-8")));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return List.copyOf(cases.values());
    }

    private void add(Yaml yaml) {
        try {
            Case read = read(new Situation(yaml));
            if (cases.put(read.situation(), read) != null) {
                throw yaml.problem("情形“" + read.situation() + "”出现了两次",
                        "the situation \"" + read.situation() + "\" occurs twice");
            }
        } catch (PackProblem e) {
            problems.add(e.problem());
        } catch (InvalidCasesException e) {
            problems.addAll(e.problems());
        }
    }

    private Case read(Situation situation) {
        Differences differences = new Differences(base(situation.value("base")));
        situation.differences().forEach(differences::add);
        GivenFacts facts = differences.facts();
        String json = json(facts);
        Submission submission = submission(json, facts);
        if (!submission.instruments().isKnown() || submission.instruments().value().size() != 1) {
            throw situation.problem("一个用例只按一份文件评定，如 instruments: [cq2021n156]",
                    "a case names exactly one instrument, as in instruments: [cq2021n156]");
        }
        return new Case(file, situation.line(), Case.requirementOf(file), situation.sentence(),
                settings(situation.value("settings")),
                submission, json, situation.expected(facts));
    }

    private GivenFacts base(Yaml name) {
        GivenFacts base = bases.get(name == null ? null : name.text());
        if (base == null) {
            throw name.problem("bases 中没有“" + name.text() + "”", "there is no \"" + name.text() + "\" among the bases");
        }
        return base;
    }

    private static Settings settings(Yaml yaml) {
        Map<String, String> settings = new TreeMap<>();
        if (yaml != null) {
            yaml.entries().forEach((name, value) -> settings.put(name, String.valueOf(value.value())));
        }
        return new Settings(settings);
    }

    private static String json(GivenFacts facts) {
        try {
            return JSON.writeValueAsString(facts.plain());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Submission submission(String json, GivenFacts facts) {
        try {
            return Submissions.parse(json);
        } catch (InvalidSubmissionException e) {
            throw new InvalidCasesException(e.problems().stream().map(problem -> placed(problem, facts)).toList());
        }
    }

    /** The problem at the place where the case wrote what it is about. */
    private static Problem placed(Problem problem, GivenFacts facts) {
        Problem place = facts.nearest(problem.pointer()).problem("", "").problem();
        return new Problem(place.source(), place.line(), place.column(), problem.pointer(), problem.message());
    }
}
