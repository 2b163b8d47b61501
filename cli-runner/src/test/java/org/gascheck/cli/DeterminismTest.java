package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gascheck.cases.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same submissions give the same bytes under any language, time zone and encoding of the machine, and under another
 * JDK.
 */
class DeterminismTest {

    private static final Path CASES = Path.of("../fixtures/src/main/resources/cases");
    /** Of every so many files one case; of each with the profile {@code every-case}. */
    private static final int EVERY = Boolean.getBoolean("cases.all") ? 1 : 15;
    private static final String OTHER_JAVA = "JAVA_HOME_25";

    @TempDir
    private static Path folder;
    private static final List<String> CHECK = new ArrayList<>(List.of("check", "--format", "json"));
    private static String expected;

    @BeforeAll
    static void checkInThisProcess() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Path> files = Case.files(CASES);
        for (int i = 0; i < files.size(); i += EVERY) {
            List<Case> cases = Case.read(files.get(i));
            Path file = Files.writeString(folder.resolve(i + ".json"), cases.get(i % cases.size()).json());
            CHECK.add(file.toString());
        }
        expected = Run.of(CHECK.toArray(String[]::new)).out();
        assertThat(json.readTree(expected).size()).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati, US-ASCII",
        "de, DE, America/Los_Angeles, GBK",
        "zh, CN, Asia/Shanghai, UTF-16",
    })
    void aMachineWithOtherSettingsGivesTheSameBytes(String language, String country, String zone, String encoding)
            throws IOException, InterruptedException {
        assertThat(runBy(System.getProperty("java.home"), "-Duser.language=" + language, "-Duser.country=" + country,
                "-Duser.timezone=" + zone, "-Dfile.encoding=" + encoding)).isEqualTo(expected);
    }

    @Test
    void anotherJdkGivesTheSameBytes() throws IOException, InterruptedException {
        String home = System.getenv(OTHER_JAVA);
        assumeTrue(home != null, "set " + OTHER_JAVA + " to the folder of a JDK 25 to compare with it");
        assertThat(runBy(home, "-Duser.language=tr")).isEqualTo(expected);
    }

    private static String runBy(String javaHome, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(javaHome + "/bin/java"));
        command.addAll(List.of(options));
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-BytecodeVerificationRemote", "-cp", System.getProperty("java.class.path"),
                        "org.gascheck.cli.Main"));
        command.addAll(CHECK);
        Path out = Files.createTempFile(folder, "out", ".json");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int code = process.waitFor();
        assertThat(code).as(Files.readString(err, StandardCharsets.ISO_8859_1)).isLessThan(ExitCodes.USAGE);
        return Files.readString(out);
    }
}
