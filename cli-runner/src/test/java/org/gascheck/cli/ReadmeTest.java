package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. {@link EmbeddingIT} runs its Java. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final String HOTPOT = "fixtures/src/main/resources/submissions/hotpot-basement.json";
    private static final String REFRESH =
            "refresh it with: mvn -q -B test -Prefresh";

    @Test
    void itShowsTheReportOnItsSubmission() throws IOException {
        Run run = Run.of("check", "../" + HOTPOT);

        assertThat(run.code()).isEqualTo(1);
        compare("check",
                "```console\n$ ./gascheck check " + HOTPOT + "\n"
                + run.out().replace("../" + HOTPOT, HOTPOT).stripTrailing() + "\n```");
    }

    private static void compare(String part, String expected) throws IOException {
        if (Boolean.getBoolean("refresh")) {
            String text = Files.readString(README);
            Files.writeString(README, pattern(part).matcher(text).replaceFirst(Matcher.quoteReplacement(
                    "<!-- " + part + " -->\n" + expected + "\n<!-- /" + part + " -->")));
        }
        assertThat(withoutDigests(part(part).strip())).as(REFRESH).isEqualTo(withoutDigests(expected));
    }

    /** Any edit of a pack changes its digest, and need not refresh the README. */
    private static String withoutDigests(String text) {
        return text.replaceAll("\\b[0-9a-f]{12}\\b", "…");
    }

    /** A part of the README. */
    static String part(String name) throws IOException {
        return part(README, name);
    }

    /** A part of a document, between comments that name it. */
    static String part(Path document, String name) throws IOException {
        Matcher part = pattern(name).matcher(Files.readString(document));
        assertThat(part.find()).as(document + " has the part " + name).isTrue();
        return part.group(1);
    }

    private static Pattern pattern(String part) {
        return Pattern.compile("<!-- " + part + " -->\n(.*?)<!-- /" + part + " -->", Pattern.DOTALL);
    }
}
