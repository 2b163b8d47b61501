package org.gascheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.gascheck.ledger.Sample.Room;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The tables come from Flyway, or from the same scripts by hand. */
class SchemaTest {

    @Test
    void migratingTwiceIsMigratingOnce() {
        DataSource database = TestDatabase.migrated();
        Sample.record(new Ledger(database, Sample.CLOCK), "u1", LocalDate.of(2022, 3, 15), Room.BASEMENT);
        LedgerSchema.migrate(database);
        assertThat(new Ledger(database, Sample.CLOCK).entries(EntryFilter.ALL)).hasSize(1);
    }

    @Test
    void theScriptsRunByHandMakeALedger() throws SQLException {
        DataSource database = TestDatabase.empty();
        try (Connection connection = database.getConnection()) {
            for (String script : List.of("V1__ledger", "V3__waivers")) {
                ScriptUtils.executeSqlScript(connection, new EncodedResource(
                        new ClassPathResource("db/migration/" + script + ".sql"), StandardCharsets.UTF_8));
            }
        }
        Ledger ledger = new Ledger(database, Sample.CLOCK);
        Sample.record(ledger, "u1", LocalDate.of(2022, 3, 15), Room.BASEMENT);
        assertThat(ledger.entries(EntryFilter.OPEN)).hasSize(1);
        assertThat(LedgerAudit.of(database, null).isWhole()).isTrue();
    }
}
