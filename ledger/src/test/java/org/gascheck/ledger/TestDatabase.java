package org.gascheck.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Databases of the tests: H2 in memory or, where the build says so, on a PostgreSQL that they start. */
final class TestDatabase {

    private static final boolean POSTGRES = System.getProperty("ledger.database", "h2").equals("postgres");
    private static final int MOST_IDLE_MILLIS = 10_000;
    /** Nothing here is about how long something takes. */
    private static final int LONGEST_WAIT_MILLIS = 600_000;

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
                : at("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    }

    /** One of its own, with the tables of the ledger. */
    static DataSource migrated() {
        DataSource database = empty();
        LedgerSchema.migrate(database);
        return database;
    }

    /** The one of an address. */
    static DataSource at(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            return new DriverManagerDataSource(url);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        pool.setIdleTimeout(MOST_IDLE_MILLIS);
        return pool;
    }
}
