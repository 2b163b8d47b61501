package org.gascheck.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What is otherwise in tests: a clock that stands, so that the log of decisions always says the same. */
@TestConfiguration
class TestParts {

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }
}
