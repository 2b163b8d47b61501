package org.gascheck.service.ledger;

import java.time.Clock;
import javax.sql.DataSource;
import org.gascheck.ledger.Ledger;
import org.gascheck.ledger.LedgerSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger, in the database of the service. */
@Configuration
class LedgerConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Ledger ledger(DataSource database, Clock clock) {
        LedgerSchema.migrate(database);
        return Ledger.alone(database, clock);
    }
}
