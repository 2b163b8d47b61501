package org.gascheck.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Times checks and counts what they come to, where the program has a registry of meters. */
@AutoConfiguration(
        before = GasCheckAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class GasCheckMetricsAutoConfiguration {

    @Bean
    @Order
    CheckerCustomizer meteredChecker(MeterRegistry registry) {
        return checker -> new MeteredChecker(checker, registry);
    }
}
