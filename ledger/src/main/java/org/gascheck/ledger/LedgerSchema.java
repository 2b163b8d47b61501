package org.gascheck.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The tables of the ledger. For a database that Flyway does not know, whoever runs it applies the scripts under {@code
 * db/migration} by hand, in the order of their numbers.
 */
public final class LedgerSchema {

    private static final String HISTORY = "gc_schema_history";

    private LedgerSchema() {
    }

    /**
     * Brings the tables of a database up to date; does nothing where they are.
     *
     * @throws org.flywaydb.core.api.FlywayException if that is not possible, or the tables are not those of the scripts
     */
    public static void migrate(DataSource database) {
        String product = settled(database);
        Flyway.configure(LedgerSchema.class.getClassLoader())
                .dataSource(database)
                .locations(product.equals("postgresql")
                        ? new String[] {"classpath:db/migration", "classpath:db/postgresql"}
                        : new String[] {"classpath:db/migration"})
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    /** The name of the product, whose settings are brought to what the ledger promises. */
    private static String settled(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            if (product.equals("h2")) {
                try (Statement statement = connection.createStatement()) {
                    // What was accepted is in the file, not half a second later; and many may wait for their turn.
                    statement.execute("SET WRITE_DELAY 0");
                    statement.execute("SET DEFAULT_LOCK_TIMEOUT 60000");
                }
            }
            return product;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database cannot be reached", e);
        }
    }
}
