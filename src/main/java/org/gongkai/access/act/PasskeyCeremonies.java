package org.gongkai.access.act;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.gongkai.organisation.Person;
import org.gongkai.workbench.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What browser and site say to each other about passkeys (WebAuthn). The authenticator must ask for a finger, a face or a PIN, so that a passkey
 * is two factors in itself.
 *
 * <p>Passkeys belong to the host of the public address; without one, to this machine only.
 */
@Component
@Lazy
public class PasskeyCeremonies {

    private final WebAuthnRelyingPartyOperations site;

    PasskeyCeremonies(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository passkeys,
            Environment environment) {
        var url = environment.getProperty("gongkai.site.url", "");
        var origin = url.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port")
                : originOf(URI.create(url));
        var site = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder()
                        .name(Words.in("access").of("factor.issuer"))
                        .id(url.isEmpty() ? "localhost" : URI.create(url).getHost())
                        .build(),
                Set.of(origin));
        site.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        site.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        this.site = site;
    }

    private static String originOf(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    public PublicKeyCredentialCreationOptions beginAdding(Person person) {
        return site.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                UsernamePasswordAuthenticationToken.authenticated(person.signInName(), "", List.of())));
    }

    public PublicKeyCredentialRequestOptions beginSigningIn() {
        return site.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(new AnonymousAuthenticationToken(
                        "anybody", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
    }

    WebAuthnRelyingPartyOperations site() {
        return site;
    }
}
