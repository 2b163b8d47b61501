package org.gascheck.service.access;

import static org.springframework.http.HttpMethod.GET;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.gascheck.Text;
import org.gascheck.service.ServiceProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.authentication.OpaqueTokenAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what. No cookie ever says who somebody is, so that no page of another site can act for anybody; there is
 * nothing for a token against that (CSRF) to protect.
 */
@Configuration
class AccessConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);
    private static final String INSPECTOR = role(Role.INSPECTOR);
    private static final String AUDITOR = role(Role.AUDITOR);
    private static final String ADMINISTRATOR = role(Role.ADMINISTRATOR);
    private static final String[] OPEN = {
        "/", "/index.html", "/service-worker.js", "/page/**", "/openapi.json",
        "/actuator/health", "/actuator/health/*"};

    private static String role(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** A token that does not say whose it is lets nobody in: the log has to name who decides. */
    @Bean
    OAuth2TokenValidator<Jwt> ofSomebody() {
        return new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank());
    }

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            ServiceProperties service,
            ServerProperties server,
            ObjectProvider<JwtDecoder> issuer,
            ProblemWriter problems) throws Exception {
        JwtDecoder jwts = issuer.getIfAvailable();
        TokenFile tokens = service.tokens() == null ? null : TokenFile.read(service.tokens());
        boolean isGuarded = jwts != null || tokens != null;
        LocalOnly.check(server.getAddress(), isGuarded);
        http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(
                                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(GET, OPEN).permitAll()
                        .requestMatchers("/v1/rule-packs/**", "/actuator/**").hasRole(ADMINISTRATOR)
                        .requestMatchers("/v1/decisions/**").hasAnyRole(AUDITOR, ADMINISTRATOR)
                        .requestMatchers(GET, "/v1/**").hasAnyRole(INSPECTOR, AUDITOR, ADMINISTRATOR)
                        .requestMatchers("/v1/**").hasAnyRole(INSPECTOR, ADMINISTRATOR)
                        .anyRequest().hasAnyRole(INSPECTOR, AUDITOR, ADMINISTRATOR))
                .exceptionHandling(handling -> handling
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                request, response, HttpStatus.FORBIDDEN, "not-allowed", new Text(
                                        "这个角色不能做这件事", "not for somebody of this role")))
                        .authenticationEntryPoint((request, response, failed) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            problems.write(request, response, HttpStatus.UNAUTHORIZED, "no-token", new Text(
                                    "没有有效的令牌；应有 Authorization: Bearer 令牌",
                                    "there is no valid token; expected Authorization: Bearer TOKEN"));
                        }));
        if (isGuarded) {
            AuthenticationManager both = managers(tokens, jwts);
            http.anonymous(anonymous -> anonymous.disable())
                    .oauth2ResourceServer(tokensOf -> tokensOf.authenticationManagerResolver(request -> both)
                            .authenticationEntryPoint((request, response, failed) ->
                                    refuse(request, response, failed, problems)));
        } else {
            http.anonymous(anonymous -> anonymous.principal("local").authorities(
                            Arrays.stream(Role.values()).map(Role::authority).toArray(String[]::new)))
                    .addFilterBefore(new LocalRequestFilter(problems), SecurityContextHolderFilter.class);
        }
        return http.build();
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failed, ProblemWriter problems) throws IOException {
        if (failed instanceof NoIssuerException) {
            LOG.error("{}: {}", failed.getMessage(), NestedExceptionUtils.getMostSpecificCause(failed).toString());
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "no-issuer", new Text(
                    "令牌的签发者现在不能访问，令牌无法核对；可稍后重发",
                    "the issuer of tokens cannot be reached, so that no token of it can be checked; try again later"));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "no-token", new Text(
                "令牌无效", "the token is not valid"));
    }

    /** Tells a token that is bad from one that cannot be checked now. */
    private static JwtDecoder reached(JwtDecoder issuer) {
        return token -> {
            try {
                return issuer.decode(token);
            } catch (BadJwtException e) {
                throw e;
            } catch (JwtException | JwtDecoderInitializationException e) {
                throw new NoIssuerException(e);
            }
        };
    }

    /** Tokens of the file are tried first; those of an issuer are never in it. */
    private static AuthenticationManager managers(TokenFile tokens, JwtDecoder jwts) {
        if (jwts == null) {
            return new ProviderManager(new OpaqueTokenAuthenticationProvider(tokens));
        }
        JwtAuthenticationProvider issued = new JwtAuthenticationProvider(reached(jwts));
        issued.setJwtAuthenticationConverter(rolesOfJwt());
        return tokens == null
                ? new ProviderManager(issued)
                : new ProviderManager(new OpaqueTokenAuthenticationProvider(tokens), issued);
    }

    private static JwtAuthenticationConverter rolesOfJwt() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}
