package org.gongkai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.platform.Setting;
import org.gongkai.platform.StartFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;

/**
 * Another provider that vouches for staff by OpenID Connect: authorisation code with PKCE, state and nonce.
 *
 * <p>What it publishes about itself is read when the first person signs in with it, so that a start never waits for it.
 */
@Component
final class Provider {

    private static final Logger log = LoggerFactory.getLogger(Provider.class);
    private static final String ID = "provider";

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final String claim;
    private final String site;

    private @Nullable ClientRegistration registration;

    @Autowired
    Provider(Environment environment) {
        this(
                value(environment, Setting.GONGKAI_OIDC_ISSUER),
                value(environment, Setting.GONGKAI_OIDC_CLIENT_ID),
                value(environment, Setting.GONGKAI_OIDC_CLIENT_SECRET),
                environment.getProperty(Setting.GONGKAI_OIDC_CLAIM.property(), "preferred_username"),
                value(environment, Setting.GONGKAI_URL));
    }

    Provider(String issuer, String clientId, String clientSecret, String claim, String site) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.claim = claim;
        this.site = site;
        if (issuer.isEmpty() != clientId.isEmpty() || issuer.isEmpty() != clientSecret.isEmpty()) {
            throw new StartFailure("provider-incomplete");
        }
    }

    private static String value(Environment environment, Setting setting) {
        return environment.getProperty(setting.property(), "");
    }

    boolean isThere() {
        return !issuer.isEmpty();
    }

    /** What to ask the provider; to be kept for its answer. Empty when the provider cannot be reached. */
    Optional<OAuth2AuthorizationRequest> ask(HttpServletRequest request) {
        try {
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                    new InMemoryClientRegistrationRepository(registration()));
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            return Optional.ofNullable(resolver.resolve(request, ID));
        } catch (IllegalArgumentException unreachable) {
            log.warn("the provider {} cannot be asked: {}", issuer, unreachable.getMessage());
            return Optional.empty();
        }
    }

    /** The sign-in name that the provider vouches for; empty when it does not, or its answer does not fit what was asked. */
    Optional<String> answered(OAuth2AuthorizationRequest asked, String state, String code) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(state)
                .build();
        try {
            var checking = new OidcAuthorizationCodeAuthenticationProvider(
                    new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());
            var proven = (OAuth2LoginAuthenticationToken)
                    Objects.requireNonNull(checking.authenticate(new OAuth2LoginAuthenticationToken(
                            registration(), new OAuth2AuthorizationExchange(asked, answer))));
            return Optional.ofNullable(
                    Objects.requireNonNull(proven.getPrincipal()).getAttribute(claim));
        } catch (AuthenticationException | IllegalArgumentException refused) {
            log.warn("the answer of the provider {} was refused: {}", issuer, refused.getMessage());
            return Optional.empty();
        }
    }

    private synchronized ClientRegistration registration() {
        if (registration == null) {
            registration = ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(ID)
                    .clientId(clientId)
                    .clientSecret(clientSecret)
                    .scope("openid", "profile")
                    .redirectUri((site.isEmpty() ? "{baseUrl}" : site.replaceFirst("/$", "")) + ProviderPages.RETURN)
                    .build();
        }
        return registration;
    }
}
