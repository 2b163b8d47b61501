package org.gascheck.reports.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.gascheck.Digest;
import org.junit.jupiter.api.Test;

/** A log of decisions tells where it was changed first, whatever the change. */
class DecisionFileTest {

    private static final int DECISIONS = 12;

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Digest previous = Decision.NONE_BEFORE;
        for (int i = 1; i <= DECISIONS; i++) {
            Map<String, String> details = Map.of("report", "r" + i + "\u0000\ud800 \u2028 </script>");
            Instant at = Instant.ofEpochMilli(1_000L * i);
            LoggedDecision logged =
                    new Decision(i, at, "李工\n\"'", "INSPECTOR", "RECORDED", details, previous).logged();
            lines.add(logged.line());
            previous = logged.hash();
        }
        return lines;
    }

    private static LogCheck check(List<String> lines, Digest noted) throws IOException {
        return check((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), noted);
    }

    private static LogCheck check(byte[] file, Digest noted) throws IOException {
        return DecisionFile.check(new ByteArrayInputStream(file), noted);
    }

    @Test
    void aLogThatNobodyTouchedIsWhole() throws IOException {
        LogCheck check = check(lines(), null);
        assertThat(check.isWhole()).isTrue();
        assertThat(check.decisions()).isEqualTo(DECISIONS);
        assertThat(lines().get(DECISIONS - 1)).contains(check.head().text());
        assertThat(check.says(Locale.ENGLISH)).startsWith("12 decisions, the chain of hashes is whole");
        assertThat(check.says(Locale.CHINESE)).startsWith("12 条记录，哈希链完整");
    }

    @Test
    void theSameDecisionIsTheSameBytes() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (String line : lines()) {
            DecisionFile.write(LoggedDecision.ofLine(line).orElseThrow(), written);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(String.join("\n", lines()) + "\n");
    }

    @Test
    void anyChangedByteIsFoundWhereItIs() throws IOException {
        byte[] file = (String.join("\n", lines()) + "\n").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            byte[] changed = file.clone();
            int at = random.nextInt(file.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            int line = 1;
            for (int before = 0; before < at; before++) {
                line += file[before] == '\n' ? 1 : 0;
            }
            LogCheck check = check(changed, null);
            assertThat(check.isWhole()).as("byte %d", at).isFalse();
            assertThat(check.fault().number()).as("byte %d", at).isEqualTo(line);
        }
    }

    @Test
    void whatIsTakenOutDoubledOrMovedIsFound() throws IOException {
        for (int i = 0; i < DECISIONS; i++) {
            List<String> without = lines();
            without.remove(i);
            LogCheck cut = check(without, Digest.known(lastHash()));
            assertThat(cut.fault().number()).as("without %d", i + 1).isEqualTo(i + 1);
            List<String> doubled = lines();
            doubled.add(i, doubled.get(i));
            assertThat(check(doubled, null).fault().number()).isEqualTo(i + 2);
            if (i > 0) {
                List<String> moved = lines();
                Collections.swap(moved, i - 1, i);
                assertThat(check(moved, null).fault().number()).isEqualTo(i);
            }
        }
    }

    @Test
    void aLogMadeAnewIsFoundByAHashThatWasNoted() throws IOException {
        LoggedDecision other = new Decision(1, Instant.EPOCH, "x", "X", "RECORDED", Map.of(), Decision.NONE_BEFORE)
                .logged();
        assertThat(check(List.of(other.line()), null).isWhole()).isTrue();
        LogCheck noted = check(List.of(other.line()), Digest.known(lastHash()));
        assertThat(noted.isWhole()).isFalse();
        assertThat(noted.says(Locale.ENGLISH)).contains("is not among them");
    }

    @Test
    void whatHasARightHashAndIsWrittenOtherwiseIsNone() throws IOException {
        String text = new Decision(1, Instant.EPOCH, "x", "X", "RECORDED", Map.of(), Decision.NONE_BEFORE).text();
        for (String other : List.of(
                text.replace("{\"number\"", "{ \"number\""),
                text.replace("\"role\":\"X\"", "\"role\":\"X\",\"role\":\"X\""),
                text.replace("\"number\":1", "\"number\":\"1\""),
                text.replace("\"who\":\"x\"", "\"who\":null"),
                text.replace(".000Z", "Z"),
                "{}", "[]", "{", "null")) {
            LogCheck check = check(List.of(new LoggedDecision(other, LoggedDecision.hash(other)).line()), null);
            assertThat(check.isWhole()).as(other).isFalse();
        }
    }

    @Test
    void nothingAndRubbishAreNotWhole() throws IOException {
        assertThat(check(new byte[0], null).isWhole()).isFalse();
        assertThat(check(new byte[0], null).says(Locale.ENGLISH)).contains("no decision");
        assertThat(check("\n".getBytes(StandardCharsets.UTF_8), null).isWhole()).isFalse();
        byte[] torn = lines().get(0).getBytes(StandardCharsets.UTF_8);
        assertThat(check(torn, null).says(Locale.ENGLISH)).contains("in the middle of a line");
        assertThat(check(new byte[2 << 20], null).says(Locale.ENGLISH)).contains("longer than 1 MiB");
    }

    private static String lastHash() {
        return LoggedDecision.ofLine(lines().get(DECISIONS - 1)).orElseThrow().hash().text();
    }
}
