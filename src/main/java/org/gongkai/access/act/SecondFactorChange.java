package org.gongkai.access.act;

import java.util.List;

/** What setting up a second factor can come to. */
public sealed interface SecondFactorChange {

    /** @param recoveryCodes to be shown once and never again */
    record SwitchedOn(List<String> recoveryCodes) implements SecondFactorChange {}

    /** The code does not belong to the key; the telephone's clock may be wrong. */
    record WrongCode() implements SecondFactorChange {}

    /** There is one already. */
    record OnBefore() implements SecondFactorChange {}
}
