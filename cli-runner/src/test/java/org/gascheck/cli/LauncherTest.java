package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher of a program that is built, with a Java that only tells how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest extends FakeProject {

    @Test
    void itWorksThroughLinksAndHandsOnArgumentsAndExitCode() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("one"), Path.of("a project/gascheck"));
        launcher = Files.createSymbolicLink(Files.createDirectories(folder.resolve("bin")).resolve("gascheck"), link);
        Run run = launch(Map.of("LC_ALL", "C"), "check", "my hotpot.json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("LC_ALL=C.UTF-8", "<-cp>", "a project/cli-runner/target/gascheck.jar>",
                "<org.gascheck.cli.Main>\n<check>\n<my hotpot.json>\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void servingRunsTheJarOfTheServiceAndItsHelpThatOfTheCommand() throws IOException, InterruptedException {
        Files.createFile(Files.createDirectories(project.resolve("service/target")).resolve("gascheck-service.jar"));

        assertThat(launch(Map.of(), "serve", "--port", "0").out()).doesNotContain("SerialGC", "<-cp>").contains(
                "<-jar>", "a project/service/target/gascheck-service.jar>\n<serve>\n<--port>\n<0>\n");
        assertThat(launch(Map.of(), "serve", "--help").out())
                .contains("a project/cli-runner/target/gascheck.jar>", "<serve>\n<--help>\n");
    }

    /** Each row: the exit code of Java, and that of the launcher. */
    @ParameterizedTest
    @CsvSource({"100, 0", "101, 1", "102, 2", "164, 64", "165, 65", "170, 70", "0, 70", "1, 70", "2, 70", "3, 70",
            "65, 70", "134, 70", "137, 70"})
    void noExitCodeOfJavaItselfIsTakenForAVerdict(int ofJava, int code) throws IOException, InterruptedException {
        javaIs("17", "exit " + ofJava);
        Run run = launch(Map.of("JDK_JAVA_OPTIONS", "-Xmx1k"), "rules");
        assertThat(run.code()).isEqualTo(code);
        String told = "Java did not run to its end (exit code " + ofJava
                + "), so there is no verdict; look at JDK_JAVA_OPTIONS=-Xmx1k";
        assertThat(run.err().contains(told)).isEqualTo(code != ofJava - 100);
    }

    @Test
    void aSignalIsHandedOnToJava() throws IOException, InterruptedException {
        Path ready = folder.resolve("ready");
        Path told = folder.resolve("told");
        javaIs("17", "trap ': > \"%s\"; exit 143' TERM; : > '%s'; while :; do sleep 0.1; done".formatted(told, ready));
        ProcessBuilder builder = new ProcessBuilder(launcher.toString()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        Process process = builder.redirectOutput(folder.resolve("out").toFile()).start();
        while (!Files.exists(ready)) {
            Thread.sleep(20);
        }
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(told).exists();
    }

    @Test
    void itRefusesAJavaThatIsTooOld() throws IOException, InterruptedException {
        javaIs("11.0.2", "exit 100");
        Run run = launch(Map.of(), "rules");
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("需要 Java 17 或更高版本", "Java 17 or later is needed", "11.0.2").hasLineCount(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void itSaysSoWhereJavaHomeHasNoJava() throws IOException, InterruptedException {
        Run run = launch(Map.of("JAVA_HOME", folder.toString()));
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("JAVA_HOME is " + folder);
    }

    @Test
    void itSaysSoWhereTheWorkingFolderIsGone() throws IOException, InterruptedException {
        Run run = launchBy(
                "mkdir '%1$s/gone' && cd '%1$s/gone' && rmdir '%1$s/gone' && exec '%2$s' rules".formatted(folder,
                        launcher));
        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("the working folder is gone");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void itTakesAClosedStandardInputForAnEmptyOneAndHandsAnOpenOneOn() throws IOException, InterruptedException {
        javaIs("17", "cat; exit 100");
        Run closed = launchBy("exec '" + launcher + "' check - <&-");
        assertThat(closed.err()).isEmpty();
        assertThat(closed.code()).isZero();
        assertThat(closed.out()).endsWith("<check>\n<->\n");
        assertThat(launchBy("echo facts | '" + launcher + "' check -").out()).endsWith("<->\nfacts\n");
    }

    private Run launchBy(String command) throws IOException, InterruptedException {
        return Run.ofProcess(folder, Map.of("JAVA_HOME", project.resolve("jdk").toString()),
                List.of("/bin/sh", "-c", command));
    }

    /** Each row: the locale that is named, the locales in UTF-8 that are installed, and that which Java gets. */
    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, zh_CN.UTF-8 C.UTF-8, zh_CN.UTF-8", "zh_CN.UTF-8, C.UTF-8, C.UTF-8", "zh_CN.GBK, C.UTF-8, C.UTF-8",
        "C, en_US.UTF-8, en_US.UTF-8", "de_DE.utf8, de_DE.utf8, de_DE.utf8", "POSIX, none, POSIX"
    })
    void namesAreReadInALocaleThatIsInstalled(
            String named, String installed, String used) throws IOException, InterruptedException {
        script(folder.resolve("tools/locale"),
                "case ' %s ' in *\" $LC_ALL \"*) echo UTF-8 ;; *) echo ANSI_X3.4-1968; echo warning >&2 ;; esac\n"
                .formatted(installed));
        Map<String, String> environment = new HashMap<>(withTools(folder.resolve("tools")));
        environment.put("LC_ALL", named);
        Run run = launch(environment, "rules");
        assertThat(run.out()).startsWith("LC_ALL=" + used + "\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theArchiveOfClassesIsMadeOnceAndAgainWhereItIsDamagedOrGone() throws IOException, InterruptedException {
        Files.writeString(project.resolve(START + "/sample.json"), "{}");
        Path first = archiveInUse();
        assertThat(archiveInUse()).isEqualTo(first);
        Files.writeString(first, Files.readString(first).substring(1));
        Path second = archiveInUse();
        assertThat(second).isNotEqualTo(first).content().startsWith("classes ");
        Files.delete(second);
        Path third = archiveInUse();
        assertThat(third).exists();
        Files.writeString(target().resolve("start-17.0.1"), "rubbish");
        assertThat(archiveInUse()).exists();
        try (Stream<Path> made = Files.list(target())) {
            assertThat(made.filter(each -> each.toString().endsWith(".jsa")).count()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aServiceStartsFromItsPartsUntilItsJarIsAnotherOne() throws IOException, InterruptedException {
        Files.writeString(project.resolve(START + "/sample.json"), "{}");
        Path jar = Files.createDirectories(project.resolve("service/target")).resolve("gascheck-service.jar");
        Files.writeString(jar, "one");
        javaIs("17.0.1", "exit 0");
        Path first = archiveOf(launch(Map.of(), "serve"));
        Run second = launch(Map.of(), "serve");
        assertThat(archiveOf(second)).isEqualTo(first);
        assertThat(second.out()).contains("<" + first.resolveSibling("gascheck-service.jar") + ">\n<serve>\n");
        assertThat(second.err()).doesNotContain("this once");

        Files.writeString(jar, "two");
        assertThat(archiveOf(launch(Map.of(), "serve"))).isNotEqualTo(first);
        assertThat(first).doesNotExist();
    }

    private Path archiveInUse() throws IOException, InterruptedException {
        Run run = launch(Map.of(), "rules");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
        return archiveOf(run);
    }

    private static Path archiveOf(Run run) {
        String option = "<-XX:SharedArchiveFile=";
        return Path.of(run.out().lines().filter(line -> line.startsWith(option)).findFirst().orElseThrow()
                .replace(option, "").replace(">", ""));
    }

    @Test
    void whereNoArchiveCanBeMadeItIsNotTriedAgain() throws IOException, InterruptedException {
        Files.writeString(project.resolve(START + "/sample.json"), "{}");
        Path java = project.resolve("jdk/bin/java");
        Files.writeString(java,
                Files.readString(java).replace("ArchiveClassesAtExit", "None")
                .replace("done\n", "done\necho >> '" + folder + "/runs'\n"));
        launch(Map.of(), "rules");
        assertThat(launch(Map.of(), "rules").out()).doesNotContain("SharedArchiveFile");
        assertThat(folder.resolve("runs")).content().hasLineCount(3);
    }
}
