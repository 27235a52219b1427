package org.gongkai.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.gongkai.platform.Mail;

/** Takes letters out of the house. */
sealed interface Delivery permits SmtpDelivery, FolderDelivery {

    /**
     * @throws MessagingException when this letter cannot be sent now
     * @throws IOException when no letter can be
     */
    void deliver(long id, Mail mail) throws MessagingException, IOException;
}
