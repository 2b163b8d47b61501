package org.gascheck.spring;

import org.gascheck.ComplianceChecker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Tells whether the checker judges; {@code management.health.gascheck.enabled} turns it off. */
@AutoConfiguration(after = GasCheckAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(ComplianceChecker.class)
@ConditionalOnEnabledHealthIndicator("gascheck")
public class GasCheckHealthAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "gascheckHealthIndicator")
    HealthIndicator gascheckHealthIndicator(ComplianceChecker checker) {
        return new GasCheckHealth(checker);
    }
}
