package org.gascheck.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the ledger. For a database that Flyway does not know, whoever runs it applies the scripts under {@code
 * db/migration} by hand, in the order of their numbers.
 */
public final class LedgerSchema {

    private static final String H2 = "h2";
    private static final String HISTORY = "gc_schema_history";

    private LedgerSchema() {
    }

    /**
     * Brings the tables of a database up to date; does nothing where they are.
     *
     * @throws org.flywaydb.core.api.FlywayException if that is not possible, or the tables are not those of the scripts
     */
    public static void migrate(DataSource database) {
        String product = product(database);
        if (product.equals(H2)) {
            // Many may wait for their turn.
            JdbcClient.create(database).sql("SET DEFAULT_LOCK_TIMEOUT 60000").update();
        }
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

    /** Whether a database is H2. */
    static boolean isH2(DataSource database) {
        return product(database).equals(H2);
    }

    private static String product(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database cannot be reached", e);
        }
    }
}
