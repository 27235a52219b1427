package org.gongkai.access;

import java.util.List;
import org.gongkai.access.key.Interface;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * What stands before every handler: the firewall against odd addresses, and the token that a page of another site does not have.
 *
 * <p>Who asks is found out by {@code web.SessionCallers}, and what they may do by {@code platform}'s check of powers.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String LAX = "Lax";

    private final boolean encrypted;

    SecurityConfiguration(@Value("${gongkai.site.url:}") String url) {
        this.encrypted = url.startsWith("https:");
    }

    /** Made by hand: of the filters that the builder would add, only this one has anything to do here. */
    @Bean
    SecurityFilterChain security(CsrfTokenRepository tokens, AccessDeniedHandler tokenMissing) {
        var filter = new CsrfFilter(tokens);
        filter.setRequireCsrfProtectionMatcher(
                request -> !Interface.isAsked(request) && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request));
        filter.setAccessDeniedHandler(tokenMissing);
        return new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, List.of(filter));
    }

    /** Of one filter there is nothing to observe, and observing took longer than filtering. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** In a cookie, so that nobody needs a session before they have signed in. */
    @Bean
    CsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(named("token"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> {
            cookie.httpOnly(true).sameSite(LAX);
            if (encrypted) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie() {
        return cookie -> {
            cookie.setCookieName(named("session"));
            cookie.setCookiePath("/");
            cookie.setSameSite(LAX);
            cookie.setUseHttpOnlyCookie(true);
            if (encrypted) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    @Bean
    ConversionService springSessionConversionService() {
        return SessionBytes.conversion();
    }

    /** A cookie of this name can be set by no other host of the domain; browsers take it over https only. */
    private String named(String name) {
        return encrypted ? "__Host-" + name : name;
    }

    /** Two answers to one person at the same time may both add to his session: the later stands. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsSavedAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
