package org.gongkai.access.act;

/** What changing one's password can come to. */
public sealed interface PasswordChange {

    /** @param stamp of the account from now on; sessions begun before have ended */
    record Changed(int stamp) implements PasswordChange {}

    /** The present password was mistyped. */
    record WrongPassword() implements PasswordChange {}

    /** The new password will not do. */
    record Unfit(Fault fault) implements PasswordChange {}

    /** Why a password will not do. */
    enum Fault {
        TOO_SHORT,
        TOO_LONG,
        SAME_AS_NAME,
        TOO_COMMON,
        SAME_AS_BEFORE
    }
}
