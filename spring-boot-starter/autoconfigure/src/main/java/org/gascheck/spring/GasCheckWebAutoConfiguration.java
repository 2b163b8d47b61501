package org.gascheck.spring;

import org.gascheck.facts.reading.ReadLimits;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Reads submissions in request bodies, writes reports in responses, and tells what is wrong with a submission. */
@AutoConfiguration(after = GasCheckAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public class GasCheckWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SubmissionConverter submissionConverter(ReadLimits limits) {
        return new SubmissionConverter(limits);
    }

    @Bean
    @ConditionalOnMissingBean
    ReportConverter reportConverter() {
        return new ReportConverter();
    }

    @Bean
    @ConditionalOnMissingBean
    InvalidSubmissionAdvice invalidSubmissionAdvice() {
        return new InvalidSubmissionAdvice();
    }
}
