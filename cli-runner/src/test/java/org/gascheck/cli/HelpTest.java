package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gascheck.facts.model.JsonSchema;
import org.gascheck.facts.model.Templates;
import org.gascheck.facts.reading.Submissions;
import org.gascheck.subjects.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Help, version, schema, templates and completion. */
class HelpTest {

    private static final Path COMMANDS = Path.of("../docs/commands.md");
    private static final Path COMPLETION = Path.of("../completion/gascheck.bash");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check", "screen", "watch", "timeline", "ask", "remedy", "why", "statistics", "impact", "route",
                "replay", "rules", "explain", "schema", "template"
            })
    void everyCommandHasHelpInBothLanguagesWithAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out()).containsPattern("\\p{IsHan}")
                .contains("Usage: gascheck " + command, "Example:", "  gascheck " + command);
    }

    @Test
    void theHelpTellsTheExitCodesAndWarnsThatRulePacksAreCode() {
        assertThat(Run.of("--help").out()).contains("Exit codes:", "70 our fault");
        assertThat(Run.of("check", "--help").out().replaceAll("\\s+", " "))
                .contains("Its rules are code and run with all your rights");
    }

    @Test
    void theDocumentOfTheCommandsHasTheHelpOfEach() throws IOException {
        StringBuilder expected = new StringBuilder("""
                # Commands

                <!-- Generated from the commands; refresh it with: mvn -q -B test -Prefresh -->

                """);
        expected.append("```console\n$ ./gascheck --help\n").append(Run.of("--help").out()).append("```\n");
        for (String command : commandLine().getSubcommands().keySet()) {
            expected.append("\n## ").append(command).append("\n\n```console\n$ ./gascheck ").append(command)
                    .append(" --help\n").append(Run.of(command, "--help").out()).append("```\n");
        }
        if (Boolean.getBoolean("refresh")) {
            Files.writeString(COMMANDS, expected);
        }
        assertThat(Files.readString(COMMANDS)).as("refresh it with: mvn -q -B test -Prefresh")
                .isEqualTo(expected.toString());
    }

    private static CommandLine commandLine() {
        return Main.commandLine(Terminal.of(System.in, System.out, System.err));
    }

    @Test
    void everyCommandIsAskedForByItsOwnName() {
        commandLine().getSubcommands().forEach((name, command) ->
                assertThat(command.getCommandName()).isEqualTo(name));
    }

    @Test
    void onlyTheCommandThatIsAskedForIsMade() {
        assertThat(madeFor("check", "screen")).containsExactly("check");
        assertThat(madeFor("chek")).isEqualTo(madeFor("--debug", "check")).isEqualTo(madeFor())
                .isEqualTo(madeFor("generate-completion")).contains("check", "screen", "generate-completion");
    }

    private static Set<String> madeFor(String... args) {
        CommandLine line = new CommandLine(new GasCheckCommand(null));
        Commands.addAskedFor(line, args);
        return line.getSubcommands().keySet();
    }

    @Test
    void tellsTheVersionThatTheBuildWroteDown() {
        assertThat(Run.of("--version").out()).matches("(?s)gascheck \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void printsTheSchema() throws IOException {
        Run run = Run.of("schema");
        assertThat(run.code()).isEqualTo(0);
        assertThat(new ObjectMapper().readTree(run.out()))
                .isEqualTo(new ObjectMapper().readTree(JsonSchema.of(Population.MODEL)));
    }

    static List<String> kinds() {
        return Templates.kinds(Population.MODEL);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void printsTemplatesThatCanBeChecked(String kind) {
        Run run = Run.of("template", kind, "--lang", "en");
        assertThat(run.code()).isEqualTo(0);
        assertThat(Submissions.parse(run.out()).assessedOn().isKnown()).isTrue();
    }

    @Test
    void anUnknownTemplateIsBadUsageAndTheNearestIsNamed() {
        Run run = Run.of("template", "restaurnt");
        assertThat(run.code()).isEqualTo(64);
        assertThat(run.err()).contains("Maybe restaurant?");
    }

    @Test
    void theCompletionScriptIsThatOfTheCommand() throws IOException {
        String script = AutoComplete.bash("gascheck", commandLine()).replace("\r\n", "\n");
        if (Boolean.getBoolean("refresh")) {
            Files.writeString(COMPLETION, script);
        }
        assertThat(Files.readString(COMPLETION))
                .as("refresh it with: mvn -q -B test -Prefresh")
                .isEqualTo(script);
    }
}
