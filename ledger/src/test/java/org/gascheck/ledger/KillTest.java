package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.gascheck.ledger.Sample.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that is killed while many clients write loses nothing that it accepted, and doubles nothing. */
class KillTest {

    private static final int CLIENTS = 64;

    @TempDir
    private Path folder;

    private String file() {
        return "jdbc:h2:file:" + folder.resolve("ledger").toAbsolutePath() + ";DB_CLOSE_DELAY=-1";
    }

    @Test
    void onH2() throws IOException, InterruptedException {
        killed(file(), 8, 1, 30);
    }

    @Test
    @Tag("heavy")
    void ofManyClientsOnH2() throws IOException, InterruptedException {
        killed(file(), CLIENTS, 3, 300);
    }

    @Test
    @Tag("heavy")
    void ofManyClientsOnPostgres() throws IOException, InterruptedException {
        String name = "k" + UUID.randomUUID().toString().replace("-", "");
        PostgresServer.running().database(name);
        killed(PostgresServer.running().url(name), CLIENTS, 3, 300);
    }

    /** Kills so many processes one after the other, each after it accepted so many submissions. */
    private static void killed(String url, int clients, int times, int accepted)
            throws IOException, InterruptedException {
        LedgerSchema.migrate(TestDatabase.at(url));
        shutDown(url);
        Map<String, String> keys = new HashMap<>();
        for (int run = 0; run < times; run++) {
            keys.putAll(accepted(url, clients, "run-" + run, accepted));
        }
        DataSource database = TestDatabase.at(url);
        Ledger ledger = new Ledger(database, Sample.CLOCK);
        check(ledger, database, keys);
        // Whoever got no answer hands it in once more.
        keys.keySet().forEach(user -> {
            Recorded again = Sample.record(ledger, user, LocalDate.of(2022, 3, 15), Room.BASEMENT);
            assertThat(again.repeated()).isTrue();
            assertThat(again.key()).isEqualTo(keys.get(user));
        });
        check(ledger, database, keys);
        shutDown(url);
    }

    /** Has H2 let go of its file. */
    private static void shutDown(String url) {
        if (url.startsWith("jdbc:h2")) {
            JdbcClient.create(TestDatabase.at(url)).sql("SHUTDOWN").update();
        }
    }

    private static void check(Ledger ledger, DataSource database, Map<String, String> keys) {
        Map<String, List<LedgerEntry>> entries =
                ledger.all(EntryFilter.ALL).collect(Collectors.groupingBy(each -> each.subject().path()));
        keys.forEach((user, key) -> {
            assertThat(entries.get(user)).as(user).hasSize(1);
            assertThat(ledger.submission(key).json())
                    .isEqualTo(Sample.handedIn(Sample.facts(user, LocalDate.of(2022, 3, 15), Room.BASEMENT)).json());
        });
        assertThat(entries.values()).allSatisfy(each -> assertThat(each).hasSize(1));
        assertThat(JdbcClient.create(database).sql("SELECT COUNT(*) FROM gc_submission").query(Integer.class).single())
                .isEqualTo(entries.size());
        assertThat(LedgerAudit.of(database, null).fault()).isNull();
    }

    /** What a process says that it accepted, by user, until it is killed. */
    private static Map<String, String> accepted(String url, int clients, String run, int many)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), KilledWriter.class.getName(), url, String.valueOf(clients), run)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, String> keys = new HashMap<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].length() == "sha256:".length() + 64) {
                    keys.put(words[0], words[1]);
                }
                if (keys.size() == many) {
                    // Unlike that of the process itself, it leaves the stream open.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(many);
        return keys;
    }
}
