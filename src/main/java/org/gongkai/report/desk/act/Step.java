package org.gongkai.report.desk.act;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.organisation.AgencyId;
import org.gongkai.report.desk.DeskState;

/**
 * Where an edition goes, and what is to be remembered of it; what is empty stays as it was.
 *
 * @param filed to whom and when
 * @param published as which version
 */
public record Step(DeskState to, Optional<String> reason, Optional<Filing> filed, OptionalInt published) {

    public record Filing(AgencyId to, Instant at) {}

    static Step to(DeskState state) {
        return new Step(state, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    Step because(String why) {
        return new Step(to, Optional.of(why), filed, published);
    }

    Step filed(AgencyId supervising, Instant at) {
        return new Step(to, reason, Optional.of(new Filing(supervising, at)), published);
    }

    Step published(int version) {
        return new Step(to, reason, filed, OptionalInt.of(version));
    }
}
