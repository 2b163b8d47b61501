package org.gascheck.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What docs/service.md shows is what a service answers that has just been started, with an empty database and without
 * tokens. Needs {@code sh} and {@code curl}, as its reader does.
 */
class WalkThroughTest {

    private static final Path DOCUMENT = Path.of("../docs/service.md");
    private static final String BEGIN = "```console";
    private static final String END = "```";
    private static final String PORT_OF_DOCUMENT = "localhost:8080";

    @Test
    void theDocumentShowsWhatIsAnswered() throws Exception {
        List<String> document = Files.readAllLines(DOCUMENT);
        List<String> answered;
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(
                ServiceApplication.class, TestParts.class).run(
                "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:walk;DB_CLOSE_DELAY=-1")) {
            answered = walked(document, "localhost:" + service.getEnvironment().getProperty("local.server.port"));
        }
        if (Boolean.getBoolean("refresh")) {
            Files.write(DOCUMENT, answered);
        }
        assertThat(Files.readAllLines(DOCUMENT)).as("refresh it with: mvn -q -B test -Prefresh").isEqualTo(answered);
    }

    /** The document with what its commands answer now. */
    private static List<String> walked(List<String> document, String server) throws Exception {
        List<String> walked = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < document.size(); i++) {
            String line = document.get(i);
            if (line.equals(BEGIN) || line.equals(END)) {
                inside = line.equals(BEGIN);
            }
            if (!inside || !line.startsWith("$ ")) {
                if (!inside || line.equals(BEGIN)) {
                    walked.add(line);
                }
                continue;
            }
            StringBuilder command = new StringBuilder(line.substring(2));
            walked.add(line);
            while (document.get(i).endsWith("\\")) {
                i++;
                walked.add(document.get(i));
                command.append('\n').append(document.get(i));
            }
            if (command.toString().startsWith("./gascheck serve")) {
                i++;
                walked.add(document.get(i));
            } else {
                walked.addAll(run(command.toString().replace(PORT_OF_DOCUMENT, server)).lines()
                        .map(each -> each.replace(server, PORT_OF_DOCUMENT)).toList());
            }
        }
        return walked;
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command).directory(Path.of("..").toFile())
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", command, output).isZero();
        return output;
    }
}
