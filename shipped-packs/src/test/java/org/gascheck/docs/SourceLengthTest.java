package org.gascheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Java and rules stay so short that a person reads a file at one sitting and a line without moving the page.
 *
 * <p>Only text blocks of tests have longer lines: rows of a table, which would be torn by a line feed, and facts whose
 * very lines a test is about.
 */
class SourceLengthTest {

    private static final int LONGEST_FILE = 299;
    private static final int LONGEST_LINE = 120;
    private static final String TEXT_BLOCK = "\"\"\"";

    /** The words of rules stand in one class, at five lines for each: Drools does not see statics that it inherits. */
    private static final Set<String> WORDS = Set.of("rules-core/src/main/java/org/gascheck/truth/Claims.java");

    @Test
    void noFileIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE && !WORDS.contains(name(file))) {
                tooLong.add(name(file) + ":" + lines);
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void noLineIsTooLong() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int line : tooLong(lines, name(file).contains("/src/test/"))) {
                tooLong.add(name(file) + ":" + line + ": " + lines.get(line - 1).strip());
            }
        }
        assertThat(tooLong).as("lines of more than %d characters", LONGEST_LINE).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, false, 2", "false, true, 2", "true, false, 2", "true, true, "})
    void onlyATextBlockOfATestMayBeWide(boolean inATextBlock, boolean inATest, Integer told) {
        String wide = "x".repeat(LONGEST_LINE + 1);
        List<String> lines = inATextBlock
                ? List.of("of(" + TEXT_BLOCK, wide, TEXT_BLOCK + ");", wide.substring(1))
                : List.of("of(" + TEXT_BLOCK + " " + TEXT_BLOCK + ");", wide, wide.substring(1));

        assertThat(tooLong(lines, inATest)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    /** The numbers of the lines that are too long. */
    private static List<Integer> tooLong(List<String> lines, boolean inATest) {
        List<Integer> tooLong = new ArrayList<>();
        boolean inATextBlock = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_LINE && !(inATest && inATextBlock)) {
                tooLong.add(i + 1);
            }
            // An odd number of them opens a block or ends one.
            inATextBlock ^= line.split(TEXT_BLOCK, -1).length % 2 == 0;
        }
        return tooLong;
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = ProjectFiles.all().stream()
                .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".drl"))
                .toList();
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }

    private static String name(Path file) {
        return ProjectFiles.ROOT.relativize(file).toString().replace('\\', '/');
    }
}
