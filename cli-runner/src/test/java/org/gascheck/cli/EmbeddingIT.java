package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that embeds the checker as the README and docs/embedding.md say, on the class path and on the module path,
 * with the jars as built.
 */
class EmbeddingIT {

    private static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();
    private static final Path COMMAND = Path.of("target/gascheck.jar").toAbsolutePath();
    private static final Path DOCUMENT = Path.of("../docs/embedding.md");
    private static final String HOTPOT = "hotpot-basement.json";

    private static final String[] PRINTED = {
        "cylinder-room-basement  渝府办发〔2021〕156号 三（三）2", "结论：不合规", "built: UNDETERMINED, read: UNDETERMINED",
        "judged in a session"};
    private static final String PROGRAM =
            """
            package example;
            %s
            public class Readme {
                public static void main(String[] args) throws java.io.IOException {
                    %s
                    objects(checker);
                    drools(submission);
                }
                private static void drools(Submission submission) {
                    %s
                    System.out.println("judged in a session");
                }
                private static void objects(ComplianceChecker checker) {
                    %s
                    System.out.println("built: " + checker.check(built).verdict() + ", read: " + checker.check(read).verdict());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theSnippetRunsOnTheClassPath() throws IOException, InterruptedException {
        compile(List.of("--class-path", jars()), sources(false));

        String out = java("--class-path", jars() + File.pathSeparator + folder.resolve("classes"), "example.Readme");

        assertThat(out).contains(PRINTED);
    }

    @Test
    void theSnippetRunsOnTheModulePath() throws IOException, InterruptedException {
        compile(List.of("--module-path", jars()), sources(true));

        String out = java("--module-path", jars() + File.pathSeparator + folder.resolve("classes"),
                "--add-modules", "ALL-MODULE-PATH", "--module", "example/example.Readme");

        assertThat(out).contains(PRINTED);
    }

    @Test
    void ourJarsHaveStableModuleNamesAndShareNoPackage() {
        Map<String, String> moduleOfPackage = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (ModuleReference module : ModuleFinder.of(LIBRARIES, COMMAND).findAll()) {
            ModuleDescriptor descriptor = module.descriptor();
            if (module.location().orElseThrow().getPath().matches(".*/(gascheck|.*-SNAPSHOT)\\.jar")) {
                names.add(descriptor.name());
            }
            descriptor.packages()
                    .forEach(each -> assertThat(moduleOfPackage.put(each, descriptor.name())).as(each).isNull());
        }
        assertThat(names).containsExactlyInAnyOrder(
                "org.gascheck.core", "org.gascheck.drl", "org.gascheck.testkit", "org.gascheck.reports",
                "org.gascheck.spreadsheets", "org.gascheck.documents", "org.gascheck.screening",
                "org.gascheck.impact", "org.gascheck.counsel",
                "org.gascheck.fixtures", "org.gascheck.cli");
    }

    private List<Path> sources(boolean module) throws IOException {
        List<Path> sources = new ArrayList<>();
        Path source = Files.createDirectories(folder.resolve("src/example")).resolve("Readme.java");
        sources.add(Files.writeString(source, PROGRAM.formatted(
                code(ReadmeTest.part(DOCUMENT, "imports")), code(ReadmeTest.part("java")),
                code(ReadmeTest.part(DOCUMENT, "drools")), code(ReadmeTest.part(DOCUMENT, "objects")))));
        if (module) {
            sources.add(Files.writeString(folder.resolve("src/module-info.java"),
                    "module example { requires org.gascheck.core; requires org.gascheck.drl; requires "
                            + "org.gascheck.reports; }"));
        }
        Files.copy(Path.of("../fixtures/src/main/resources/submissions", HOTPOT), folder.resolve(HOTPOT));
        return sources;
    }

    private static String code(String part) {
        return part.replaceAll("```(java)?", "");
    }

    /** What a program gets that depends on rules-drl and reports: nothing that logs, and nothing of the command. */
    private static String jars() throws IOException {
        try (Stream<Path> jars = Files.list(LIBRARIES)) {
            return jars.map(Path::toString)
                    .filter(jar -> !jar.matches(".*/(slf4j-nop|picocli|fixtures|pack-testkit|"
                            + "spreadsheets|documents|screening|impact|poi|poi-ooxml|poi-ooxml-lite|xmlbeans|curvesapi|"
                            + "SparseBitSet|log4j-api|log4j-to-slf4j|commons-[a-z0-9]+|fastexcel|opczip|fastcsv|"
                            + "jte-runtime)-[^/]*"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private void compile(List<String> path, List<Path> sources) {
        List<String> arguments = new ArrayList<>(path);
        arguments.addAll(List.of("-encoding", "UTF-8", "-d", folder.resolve("classes").toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        StringWriter told = new StringWriter();
        int code = ToolProvider.findFirst("javac").orElseThrow().run(
                new PrintWriter(told), new PrintWriter(told), arguments.toArray(String[]::new));
        assertThat(code).as(told.toString()).isZero();
    }

    /** What the program prints; it must end well, and say nothing on standard error. */
    private String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        int code = process.waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(code).isZero();
        return Files.readString(out);
    }
}
