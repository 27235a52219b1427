package org.gongkai.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.gongkai.platform.Mail;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to a mail server. */
record SmtpDelivery(JavaMailSenderImpl server, Letters letters) implements Delivery {

    @Override
    public void deliver(long id, Mail mail) throws MessagingException, IOException {
        try {
            server.send(letters.write(server.getSession(), mail));
        } catch (MailAuthenticationException refused) {
            throw new IOException(reason(refused), refused);
        } catch (MailSendException failure) {
            // Spring names a cause where the server could not be reached, and none where it refused this letter.
            if (failure.getCause() != null || failure.getFailedMessages().isEmpty()) {
                throw new IOException(reason(failure), failure);
            }
            throw new MessagingException(
                    failure.getFailedMessages().values().iterator().next().getMessage());
        }
    }

    private static String reason(Exception failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }
}
