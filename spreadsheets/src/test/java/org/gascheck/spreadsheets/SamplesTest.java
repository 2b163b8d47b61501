package org.gascheck.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headings and values as people have them in their files: read right, or refused at their cell. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @TempDir
    private Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isReadAsExpected(Path sample) throws IOException {
        Path expected = SAMPLES.resolve(sample.getFileName().toString().replace(".csv", ".txt"));
        List<String> lines = ReadFile.lines(sample);
        if (Boolean.getBoolean("refresh")) {
            Files.write(expected, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysTheSameInTheCharsetOfOfficesWithAnotherSeparatorAndAWrongName(Path sample) throws IOException {
        String text = Files.readString(sample);
        List<String> lines = Files.readAllLines(SAMPLES.resolve(
                sample.getFileName().toString().replace(".csv", ".txt")));
        Path saved = folder.resolve(sample.getFileName());
        Files.write(saved, text.getBytes(Charset.forName("GB18030")));
        assertThat(withoutCharset(ReadFile.lines(saved))).containsExactlyElementsOf(withoutCharset(lines));
        Files.write(saved, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(withoutCharset(ReadFile.lines(saved))).containsExactlyElementsOf(withoutCharset(lines));
        Files.write(saved, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertThat(withoutCharset(ReadFile.lines(saved))).containsExactlyElementsOf(withoutCharset(lines));
        Files.writeString(saved, text.replace(",", "\t"));
        assertThat(withoutCharset(ReadFile.lines(saved))).containsExactlyElementsOf(withoutCharset(lines));
    }

    private static List<String> withoutCharset(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("told: 按 CSV")).toList();
    }
}
