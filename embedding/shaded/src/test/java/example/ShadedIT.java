package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar judges by shipped packs and by packs of folders, and says nothing but what it is asked to. */
class ShadedIT {

    private static final Path JAR = Path.of("target/shaded.jar");
    private static final Path SUBMISSION =
            Path.of("../../fixtures/src/main/resources/submissions/hotpot-basement.json");
    private static final Path PACK = Path.of("../../rules-drl/src/main/resources/rulepacks/cn/chongqing/cq2021n156");

    @TempDir
    private Path folder;

    @Test
    void judgesByEveryPackInEveryWay() throws IOException, InterruptedException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        int code = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Dstdout.encoding=UTF-8",
                "-jar", JAR.toString(), SUBMISSION.toString(), changed().toString())
                .redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();

        assertEquals("", Files.readString(err));
        assertEquals(0, code);
        assertEquals(3,
                Files.readAllLines(out).stream().filter(line -> line.startsWith("Verdict: NON-COMPLIANT")).count());
    }

    /** A copy of the pack whose rules have to be compiled, since their files differ by a line. */
    private Path changed() throws IOException {
        Path copy = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(PACK.relativize(file));
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                Files.writeString(target, file.toString().endsWith(".drl") ? text + "// The same.\n" : text);
            }
        }
        return copy;
    }
}
