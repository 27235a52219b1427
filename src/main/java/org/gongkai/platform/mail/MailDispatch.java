package org.gongkai.platform.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due. A letter that fails waits for its next try; a server that cannot be reached ends the round. */
@Component
class MailDispatch {

    private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);
    private static final int MOST_AT_ONCE = 500;
    private static final int LONGEST_TROUBLE = 500;

    private final StoredOutbox outbox;
    private final Delivery delivery;

    MailDispatch(StoredOutbox outbox, Delivery delivery) {
        this.outbox = outbox;
        this.delivery = delivery;
    }

    /** Safe to run in several processes at once: no two take the same letter. */
    @Scheduled(fixedDelayString = "PT15S")
    void everyFewSeconds() {
        sendDue();
    }

    /** @return letters sent */
    int sendDue() {
        for (var sent = 0; sent < MOST_AT_ONCE; ) {
            var next = outbox.take();
            if (next.isEmpty()) {
                return sent;
            }
            var letter = next.get();
            try {
                delivery.deliver(letter.id(), letter.mail());
                outbox.sent(letter.id());
                sent++;
            } catch (MessagingException failure) {
                outbox.failed(letter.id(), trouble(failure));
            } catch (IOException unreachable) {
                outbox.failed(letter.id(), trouble(unreachable));
                log.warn("no mail can be sent: {}", trouble(unreachable));
                return sent;
            }
        }
        return MOST_AT_ONCE;
    }

    private static String trouble(Exception failure) {
        var words = String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        return words.substring(0, Math.min(words.length(), LONGEST_TROUBLE)).strip();
    }
}
