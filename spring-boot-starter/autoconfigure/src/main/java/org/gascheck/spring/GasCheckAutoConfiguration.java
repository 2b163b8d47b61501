package org.gascheck.spring;

import org.gascheck.ComplianceChecker;
import org.gascheck.drl.GasCheck;
import org.gascheck.facts.reading.ReadLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Makes a checker by the properties, unless the program has one of its own. */
@AutoConfiguration
@ConditionalOnClass(GasCheck.class)
@EnableConfigurationProperties(GasCheckProperties.class)
public class GasCheckAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ComplianceChecker complianceChecker(GasCheckProperties properties, ObjectProvider<CheckerCustomizer> customizers) {
        ComplianceChecker checker = PropertiesChecker.of(properties);
        for (CheckerCustomizer each : customizers.orderedStream().toList()) {
            checker = each.customize(checker);
        }
        return checker;
    }

    @Bean
    @ConditionalOnMissingBean
    ReadLimits readLimits(GasCheckProperties properties) {
        return properties.readLimits().asReadLimits();
    }
}
