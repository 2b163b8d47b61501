package org.gascheck.service.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gascheck.report.ReportForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * In what language is answered: that of the parameter {@code lang}, or else of the header Accept-Language, or else
 * Chinese. JSON is in both languages unless {@code lang} chooses one, so that no header changes its shape.
 */
@Configuration
class Languages {

    static final String PARAMETER = "lang";

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                String chosen = request.getParameter(PARAMETER);
                if ("en".equals(chosen)) {
                    return Locale.ENGLISH;
                }
                return "zh".equals(chosen) ? Locale.SIMPLIFIED_CHINESE : super.resolveLocale(request);
            }
        };
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    /** That of JSON. */
    static ReportForm.Language ofJson(String chosen) {
        return chosen == null
                ? ReportForm.Language.BOTH
                : Choices.one(PARAMETER, chosen, List.of(ReportForm.Language.values()));
    }
}
