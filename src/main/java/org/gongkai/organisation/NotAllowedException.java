package org.gongkai.organisation;

import org.gongkai.platform.Power;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody tried what their posts do not allow at this agency; answered as “forbidden” without saying more. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Power power;

    public NotAllowedException(Power power, AgencyId agency) {
        super(power + " at agency " + agency.value());
        this.power = power;
    }

    public NotAllowedException(Power power) {
        super(power + " over what does not exist");
        this.power = power;
    }

    /** What was missing. */
    public Power power() {
        return power;
    }
}
