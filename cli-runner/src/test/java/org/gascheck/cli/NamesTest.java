package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** A name is only a name, whatever it looks like. */
@Isolated("makes files of the names of options where other tests run commands")
class NamesTest {

    @TempDir
    private Path folder;

    /** The command and all commands below it, those to come too. */
    static Stream<CommandLine> commands() {
        return andBelow(Main.commandLine(Terminal.of(System.in, System.out, System.err)));
    }

    private static Stream<CommandLine> andBelow(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream().flatMap(NamesTest::andBelow));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandTakesArgumentsOutOfAFile(CommandLine command) throws IOException {
        assertThat(command.isExpandAtFiles()).isFalse();
        assertThat(command.isPosixClusteredShortOptionsAllowed()).isFalse();
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");
        List<String> line = new ArrayList<>(List.of(command.getCommandSpec().qualifiedName().split(" ")));
        line.add("@" + arguments);
        Run run = Run.of(line.subList(1, line.size()).toArray(String[]::new));
        assertThat(run.out()).doesNotContain("Usage:");
        assertThat(run.code()).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a.json", "a b.json", "甲面馆.json", "{a,b}*?.json", "$(a).json", "%s.json", "'\"`.json"})
    void aFileWithAnUnusualNameIsRead(String name) throws IOException {
        Files.writeString(folder.resolve("a.json"), "--as-of=2021-01-01");
        Run run = Run.of("check", Files.writeString(folder.resolve(name), Samples.COMPLIANT).toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(folder.resolve(name).toString()).contains("2022-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb.json", "a\tb.json", "a\u200eb.json", "a\u202eb.json", "a\u2028b.json", "a\u200bb.json",
                    "a\u001b[2Jb.json"})
    @DisabledOnOs(OS.WINDOWS)
    void anInvisibleCharacterOfANameIsShownAsItsNumber(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), Samples.COMPLIANT);
        String number = "a\\u%04x".formatted((int) name.charAt(1));
        Run run = Run.of("check", file.toString(), file + "x", "--lang", "en");
        assertThat(run.out()).contains(number).doesNotContain(name);
        assertThat(run.err()).contains(number).contains(": there is no such file").doesNotContain(name).hasLineCount(1);
        Run usage = Run.of("check", file.toString(), "--" + name);
        assertThat(usage.err()).contains("--" + number).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of=2021-01-01", "--rule-pack=x.json", "-h", "-h.json", "--help"})
    @DisabledOnOs(OS.WINDOWS)
    void aNameThatLooksLikeAnOptionIsNeverTakenForOne(String name) throws IOException {
        Path here = Path.of(name);
        Files.writeString(here, Samples.COMPLIANT);
        try {
            Run bare = Run.of("check", "other.json", name);
            assertThat(bare.code()).isEqualTo(64);
            assertThat(bare.out()).isEmpty();
            assertThat(bare.err())
                    .contains("“" + name + "”既像选项，又是这里的一个文件", "write ./" + name + " for the file, or -- before");
            assertThat(Run.of("check", "./" + name).code()).isZero();
            assertThat(Run.of("check", "--lang", "en", "--", name).out()).startsWith(name + "\n")
                    .contains("2022-03-01");
        } finally {
            Files.delete(here);
        }
    }

    @Test
    void bytesThatAreNoCharactersAreToldAsSuch() {
        Run run = Run.of("check", "--lang", "en", "\uFFFD\uFFFD.json");
        assertThat(run.code()).isEqualTo(65);
        assertThat(run.err())
                .startsWith("\uFFFD\uFFFD.json: the name has bytes that are no characters in this system's encoding")
                .contains("gascheck check - < FILE").hasLineCount(1);
    }

    @Test
    void aNameThatIsVeryLongIsCutInBadUsage() {
        assertThat(Run.of("check", "--" + "x".repeat(100_000)).err().length()).isLessThan(5_000);
        assertThat(Run.of("x".repeat(100_000)).err().length()).isLessThan(5_000);
    }
}
