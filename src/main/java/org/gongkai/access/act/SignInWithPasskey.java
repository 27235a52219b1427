package org.gongkai.access.act;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Optional;
import org.gongkai.access.Accounts;
import org.gongkai.access.act.SignInOutcome.Proven;
import org.gongkai.access.act.SignInOutcome.Refused;
import org.gongkai.organisation.People;
import org.gongkai.organisation.Person;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Signs in with a passkey. Nothing is delayed: a signature cannot be guessed. */
@Component
@Lazy
public class SignInWithPasskey {

    private final PasskeyCeremonies ceremonies;
    private final People people;
    private final Accounts accounts;
    private final Delay delay;
    private final AccessLedger ledger;
    private final TransactionOperations transaction;

    SignInWithPasskey(
            PasskeyCeremonies ceremonies,
            People people,
            Accounts accounts,
            Delay delay,
            AccessLedger ledger,
            TransactionOperations transaction) {
        this.ceremonies = ceremonies;
        this.people = people;
        this.accounts = accounts;
        this.delay = delay;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    public SignInOutcome of(
            PublicKeyCredentialRequestOptions asked,
            PublicKeyCredential<AuthenticatorAssertionResponse> shown,
            Origin origin) {
        return transaction.execute(status -> owner(asked, shown)
                .filter(Person::active)
                .<SignInOutcome>map(person -> {
                    delay.remember(person, origin);
                    ledger.append(person, "access.sign-in-with-passkey");
                    return new Proven(person.id(), accounts.of(person.id()).stamp());
                })
                .orElseGet(Refused::new));
    }

    private Optional<Person> owner(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        try {
            var owner = ceremonies.site().authenticate(new RelyingPartyAuthenticationRequest(asked, shown));
            return people.withSignInName(owner.getName());
        } catch (WebAuthnException | IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
    }
}
