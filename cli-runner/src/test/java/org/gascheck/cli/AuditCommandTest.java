package org.gascheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.gascheck.Digest;
import org.gascheck.reports.decisions.Decision;
import org.gascheck.reports.decisions.DecisionFile;
import org.gascheck.reports.decisions.LoggedDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported log of decisions is whole, or the first decision that is not is named. */
class AuditCommandTest {

    @TempDir
    private Path folder;
    private Path log;
    private Digest head;

    @BeforeEach
    void export() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        head = Decision.NONE_BEFORE;
        for (int number = 1; number <= 3; number++) {
            LoggedDecision logged = new Decision(number, Instant.EPOCH, "李工", "INSPECTOR", "RECORDED",
                    Map.of("report", "r" + number), head).logged();
            DecisionFile.write(logged, bytes);
            head = logged.hash();
        }
        log = Files.write(folder.resolve("decisions.ndjson"), bytes.toByteArray());
    }

    private static Run audit(Path file, String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"audit", file.toString(), "--lang", "en"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    @Test
    void aLogThatNobodyTouchedIsWhole() throws IOException {
        Run run = audit(log);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(log + ": 3 decisions, the chain of hashes is whole. "
                + "Note the last hash somewhere else: " + head + "\n");
        assertThat(audit(log, "--head", head.text()).code()).isZero();
        assertThat(Run.of("audit", log.toString()).out()).contains("3 条记录，哈希链完整");
        assertThat(Run.reading(Files.readString(log), "audit", "-").out()).startsWith("标准输入：3 条记录");
    }

    @Test
    void theFirstAlteredDecisionIsNamed() throws IOException {
        String text = Files.readString(log);
        Run altered = audit(Files.writeString(folder.resolve("altered"), text.replace("r2", "r9")));
        assertThat(altered.code()).isEqualTo(1);
        assertThat(altered.out())
                .contains("decision 2: its content does not have the hash", "What stands before it is whole (1).");
        Run shorter = audit(Files.writeString(
                folder.resolve("shorter"), text.substring(0, text.indexOf("{\"number\":3"))), "--head", head.text());
        assertThat(shorter.code()).isEqualTo(1);
        assertThat(shorter.out()).contains("decision 3: the hash that was noted");
    }

    @Test
    void whatIsNoLogIsToldAndNothingIsNotWhole() throws IOException {
        assertThat(audit(folder.resolve("absent")).code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(audit(folder).code()).isEqualTo(ExitCodes.UNREADABLE);
        Run empty = audit(Files.writeString(folder.resolve("empty"), ""));
        assertThat(empty.code()).isEqualTo(ExitCodes.UNREADABLE);
        assertThat(empty.err()).contains("there is no decision in it");
        assertThat(audit(Files.write(folder.resolve("other"), "no log\n".getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo(1);
        assertThat(Run.of("audit", "jdbc:h2:file:x").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(audit(log, "--head", "x").err()).contains("expected sha256: and 64 hexadecimal digits");
    }
}
