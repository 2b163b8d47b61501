package org.gascheck.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Submissions of the fixtures, each on a line, and texts that are none. */
final class Samples {

    static final List<String> BAD = List.of(
            "{\"assessedOn\": \"2022-03-15\", \"gasUsers\": [{\"id\": \"u\", \"kind\": \"HOUSE\"}]}",
            "{\"gasUsers\": []",
            "{\"gasUsers\": []}",
            "{\"assessedOn\": \"2022-03-15\", \"instruments\": [\"none\"], \"gasUsers\": []}");

    private static final long LARGEST = 2_500;
    private static final Path SUBMISSIONS = Path.of("../fixtures/src/main/resources/submissions");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {
    }

    /** The whole submissions of the fixtures that are judged fast, and some bad texts among them. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(SUBMISSIONS)) {
            for (Path each : files.filter(Samples::isChosen).sorted().toList()) {
                lines.add(JSON.writeValueAsString(JSON.readTree(each.toFile())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < BAD.size(); i++) {
            lines.add(3 * i + 1, BAD.get(i));
        }
        return lines;
    }

    private static boolean isChosen(Path file) {
        return file.toString().endsWith(".json") && file.toFile().length() < LARGEST;
    }

    /** The line of a household of which little is known, another one for each number. */
    static String household(int number) {
        return "{\"assessedOn\": \"2022-06-01\", \"gasUsers\": [{\"id\": \"u" + number
                + "\", \"kind\": \"RESIDENT\"}]}";
    }
}
