package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gascheck.facts.model.Submission;
import org.gascheck.facts.reading.ReadLimits;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.spreadsheets.model.SheetModel;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole submissions say the same when they were filled into workbooks: each in one of the languages, by turns; in
 * both with the profile {@code every-case}.
 */
class FixturesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TempDir
    private Path folder;

    static List<String> submissions() throws Exception {
        URI place = FixturesTest.class.getResource("/submissions").toURI();
        if (place.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return named(jar.getPath("/submissions"));
            }
        }
        return named(Path.of(place));
    }

    private static List<String> named(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("submissions")
    void aSubmissionInAWorkbookIsTheSame(String name) throws Exception {
        byte[] json = FixturesTest.class.getResourceAsStream("/submissions/" + name).readAllBytes();
        Submission submission = Submissions.read(json, name);
        for (Locale locale : TemplateTest.languages(name)) {
            Path file = folder.resolve(locale + ".xlsx");
            SubmissionWorkbook.write(tree(json), SheetModel.of(Population.MODEL), locale, file);
            Map<String, Object> read = readBack(file, tree(json));
            Submission back = Submissions.of(Population.MODEL, read, name, ReadLimits.DEFAULT);
            assertThat(back.digest()).as(name + " in " + locale).isEqualTo(submission.digest());
            assertThat(back.assessedOn().shown()).isEqualTo(submission.assessedOn().shown());
            assertThat(back.instruments().shown()).isEqualTo(submission.instruments().shown());
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> tree(byte[] json) throws IOException {
        Map<String, Object> tree = JSON.readValue(json, LinkedHashMap.class);
        tree.keySet().removeIf(key -> key.startsWith("//"));
        return tree;
    }

    /** All submissions of a workbook in one, in the order of another. */
    private static Map<String, Object> readBack(Path file, Map<String, Object> order) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        try (ReadRows rows = ReadFile.READER.read(file, file.toString())) {
            while (rows.hasNext()) {
                ReadRow row = rows.next();
                assertThat(row.problems()).isEmpty();
                row.facts().forEach((name, value) -> all.merge(name, value, FixturesTest::both));
            }
            assertThat(rows.notes().unjudged()).isEmpty();
        }
        order.forEach((name, value) -> {
            if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
                List<?> ids = list.stream().map(each -> ((Map<?, ?>) each).get("id")).toList();
                List<Object> sorted = new ArrayList<>((List<?>) all.get(name));
                sorted.sort((one, other) -> Integer.compare(
                        ids.indexOf(((Map<?, ?>) one).get("id")), ids.indexOf(((Map<?, ?>) other).get("id"))));
                all.put(name, sorted);
            }
        });
        return all;
    }

    private static Object both(Object one, Object other) {
        if (one instanceof List<?> first && other instanceof List<?> second
                && !(first.isEmpty() && second.isEmpty()) && !(one.equals(other))) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
        return one;
    }
}
