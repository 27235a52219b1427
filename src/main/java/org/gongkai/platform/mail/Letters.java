package org.gongkai.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.gongkai.platform.Mail;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes letters as e-mail has them. */
record Letters(String from, Clock clock) {

    MimeMessage write(Session session, Mail mail) throws MessagingException {
        var message = new MimeMessage(session);
        var letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        letter.setFrom(new InternetAddress(from, true));
        letter.setTo(new InternetAddress(mail.to(), true));
        letter.setSubject(mail.subject());
        letter.setText(mail.text());
        letter.setSentDate(Date.from(clock.instant()));
        // Keeps automatic answers from coming back.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }
}
