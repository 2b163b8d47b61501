package org.gascheck.ledger;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases of the tests: H2 in memory or, where the build says so, on a PostgreSQL that they start. */
final class TestDatabase {

    private static final boolean POSTGRES = System.getProperty("ledger.database", "h2").equals("postgres");

    private TestDatabase() {
    }

    /** Whether they are of PostgreSQL. */
    static boolean isPostgres() {
        return POSTGRES;
    }

    /** One of its own, without tables. */
    static DataSource empty() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return POSTGRES
                ? PostgresServer.running().database(name)
                : new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** One of its own, with the tables of the ledger. */
    static DataSource migrated() {
        DataSource database = empty();
        LedgerSchema.migrate(database);
        return database;
    }
}
