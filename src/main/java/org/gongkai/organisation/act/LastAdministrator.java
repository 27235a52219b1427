package org.gongkai.organisation.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.gongkai.organisation.Change;
import org.gongkai.organisation.Fault;
import org.gongkai.organisation.Fault.Reason;
import org.gongkai.organisation.OwnAgency;
import org.gongkai.organisation.model.StaffRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Keeps the own agency from being left without anybody who administers it: nobody could let anyone in again. */
@Component
final class LastAdministrator {

    private final OwnAgency own;
    private final StaffRegister register;
    private final Clock clock;

    LastAdministrator(OwnAgency own, StaffRegister register, Clock clock) {
        this.own = own;
        this.register = register;
        this.clock = clock;
    }

    /** Does it, and undoes the whole act where it took the last administrator away. */
    <T> Change<T> kept(String field, Supplier<T> doing) {
        register.lockStaff();
        var before = isThere();
        var done = doing.get();
        if (before && !isThere()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Change.refused(Fault.of(field, Reason.LAST_ADMINISTRATOR));
        }
        return new Change.Made<>(done);
    }

    private boolean isThere() {
        return register.hasLastingAdministrator(own.id(), LocalDate.now(clock));
    }
}
