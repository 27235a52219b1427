package org.gongkai.access.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.access.Account;
import org.gongkai.access.web.Facts.Way;
import org.gongkai.organisation.Actor;
import org.gongkai.platform.Power;
import org.gongkai.platform.Setting;
import org.gongkai.platform.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who must do what first: change a password that somebody else has chosen, set up a second factor that is demanded. */
@Component
final class Duties {

    private final Demand demand;

    Duties(@Value("${gongkai.second-factor:none}") String demand) {
        this.demand = Arrays.stream(Demand.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(demand))
                .findFirst()
                .orElseThrow(() -> new StartFailure("setting-not-understood", Setting.GONGKAI_SECOND_FACTOR, demand));
    }

    /** Of whom the whole installation demands a second factor. */
    private enum Demand {
        NONE,
        ADMINISTRATORS,
        ALL
    }

    /** A passkey is two factors in itself, and what a provider asks for is the provider's business. */
    Optional<Duty> of(Way way, Account account, Actor actor) {
        if (way != Way.PASSWORD && way != Way.PASSWORD_AND_CODE) {
            return Optional.empty();
        }
        if (account.mustChangePassword()) {
            return Optional.of(Duty.CHANGE_PASSWORD);
        }
        return !account.hasSecondFactor() && isDemanded(account, actor)
                ? Optional.of(Duty.SET_UP_SECOND_FACTOR)
                : Optional.empty();
    }

    boolean isDemanded(Account account, Actor actor) {
        return account.secondFactorDemanded()
                || switch (demand) {
                    case NONE -> false;
                    case ADMINISTRATORS -> actor.holds(Power.ADMINISTER);
                    case ALL -> true;
                };
    }
}
