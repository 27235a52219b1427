package org.gongkai.access.act;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Map;
import org.gongkai.organisation.Actor;
import org.gongkai.organisation.People;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds a passkey to one's own account. */
@Component
@Lazy
public class AddPasskey {

    private static final int LONGEST_LABEL = 60;

    private final PasskeyCeremonies ceremonies;
    private final People people;
    private final AccessLedger ledger;
    private final TransactionOperations transaction;

    AddPasskey(PasskeyCeremonies ceremonies, People people, AccessLedger ledger, TransactionOperations transaction) {
        this.ceremonies = ceremonies;
        this.people = people;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** Whether it was added; false when what the browser sent does not answer what was asked. */
    public boolean of(
            Actor actor,
            PublicKeyCredentialCreationOptions asked,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            String label) {
        var person = people.find(actor.person().orElseThrow()).orElseThrow();
        if (!asked.getUser().getName().equals(person.signInName())) {
            return false;
        }
        var name = label.strip().substring(0, Math.min(label.strip().length(), LONGEST_LABEL));
        try {
            transaction.executeWithoutResult(status -> {
                ceremonies
                        .site()
                        .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                                asked, new RelyingPartyPublicKey(made, name)));
                ledger.append(actor, person, "access.add-passkey", Map.of("passkey", name));
            });
            return true;
        } catch (WebAuthnException | IllegalArgumentException doesNotFit) {
            return false;
        }
    }
}
