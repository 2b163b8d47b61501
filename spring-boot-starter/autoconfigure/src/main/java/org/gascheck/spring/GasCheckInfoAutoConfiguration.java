package org.gascheck.spring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gascheck.Build;
import org.gascheck.ComplianceChecker;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Tells by which instruments, rule packs and readings the program judges; {@code management.info.gascheck.enabled}. */
@AutoConfiguration(after = GasCheckAutoConfiguration.class)
@ConditionalOnClass({InfoContributor.class, ConditionalOnEnabledInfoContributor.class})
@ConditionalOnBean(ComplianceChecker.class)
@ConditionalOnEnabledInfoContributor("gascheck")
public class GasCheckInfoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "gascheckInfoContributor")
    InfoContributor gascheckInfoContributor(ComplianceChecker checker) {
        return info -> info.withDetail("gascheck", of(checker));
    }

    private static Map<String, Object> of(ComplianceChecker checker) {
        Map<String, Object> instruments = new LinkedHashMap<>();
        checker.packs().forEach(pack -> {
            Map<String, String> instrument = new LinkedHashMap<>();
            instrument.put("number", pack.instrument().number());
            instrument.put("title", pack.instrument().title().zh());
            instrument.put("rulePack", pack.digest().text());
            instruments.put(pack.instrument().id(), instrument);
        });
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("version", Build.version());
        told.put("instruments", instruments);
        told.put("settings", checker.settings().chosen());
        return told;
    }
}
