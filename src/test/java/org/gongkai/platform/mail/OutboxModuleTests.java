package org.gongkai.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.gongkai.platform.Mail;
import org.gongkai.platform.Outbox;
import org.gongkai.portal.SiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class OutboxModuleTests {

    private static final String FROM = "office@example.gov.cn";
    private static final String TO = "clerk@example.gov.cn";
    private static final String SUBJECT = "关于报送2025年政府信息公开工作年度报告的提醒（第二次催报，请于一月三十一日前完成报送）";

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private GreenMail server;
    /** Far ahead, so that the site's own rounds leave these letters alone. */
    private Instant now = Instant.parse("2101-01-20T01:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void begin() {
        database.sql("update platform.mail set sent_at = now() where sent_at is null")
                .update();
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
    }

    @AfterEach
    void end() {
        server.stop();
    }

    @Test
    void letterIsWrittenInTheTransactionOfItsAct() {
        var mail = new Mail(TO, SUBJECT, "");
        assertThatThrownBy(() -> outbox.add(mail)).isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            outbox.add(mail);
            status.setRollbackOnly();
        });
        assertThat(outbox.count().waiting()).isZero();
    }

    @Test
    void letterArrivesOnceWithItsChineseSubjectAndText() throws Exception {
        var stored = stored(smtp());
        stored.add(new Mail(TO, SUBJECT, "您好：\n请登录平台报送。"));
        assertThat(round(smtp())).isEqualTo(1);
        assertThat(round(smtp())).isZero();

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo(SUBJECT);
        assertThat(received[0].getContent().toString()).isEqualToNormalizingNewlines("您好：\n请登录平台报送。");
        assertThat(Arrays.toString(received[0].getAllRecipients())).isEqualTo("[" + TO + "]");
        assertThat(received[0].getFrom()[0]).hasToString(FROM);
        assertThat(received[0].getSentDate().toInstant()).isEqualTo(now);
    }

    @Test
    void letterWaitsWhileTheServerIsDownAndArrivesOnceItIsUp() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        var stored = stored(smtp(port));
        stored.add(new Mail(TO, SUBJECT, "甲"));
        stored.add(new Mail("second@example.gov.cn", SUBJECT, "乙"));

        assertThat(round(smtp(port))).isZero();
        assertThat(stored.waiting(9)).hasSize(2).first().satisfies(letter -> {
            assertThat(letter.tries()).isEqualTo(1);
            assertThat(letter.trouble())
                    .hasValueSatisfying(words -> assertThat(words).isNotBlank());
            assertThat(letter.nextTry()).isEqualTo(now.plus(Duration.ofMinutes(1)));
        });
        // The second letter was not even tried: one refusal ends the round.
        assertThat(stored.waiting(9).get(1).tries()).isZero();
        assertThat(stored.count().inTrouble()).isEqualTo(1);

        server = new GreenMail(new ServerSetup(port, null, "smtp"));
        server.start();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(round(smtp(port))).isEqualTo(2);
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(stored.count().waiting()).isZero();
    }

    @Test
    void delayGrowsToSixHoursAndNoFurther() {
        var nowhere = new SmtpDelivery(MailServer.at("127.0.0.1", settings(1)), new Letters(FROM, clock));
        var stored = stored(nowhere);
        stored.add(new Mail(TO, SUBJECT, ""));
        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360}) {
            round(nowhere);
            assertThat(stored.waiting(1).getFirst().nextTry()).isEqualTo(now.plus(Duration.ofMinutes(minutes)));
            now = now.plus(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void operatorHasLettersTriedAtOnce() throws Exception {
        var port = server.getSmtp().getPort();
        server.stop();
        var stored = stored(smtp(port));
        stored.add(new Mail(TO, SUBJECT, ""));
        round(smtp(port));
        server = new GreenMail(new ServerSetup(port, null, "smtp"));
        server.start();
        assertThat(round(smtp(port))).isZero();
        stored.tryAgain();
        assertThat(round(smtp(port))).isEqualTo(1);
    }

    /** What one letter meets says nothing of the next. */
    @Test
    void letterThatIsRefusedDoesNotHoldUpOthers() {
        var refusing = new SmtpDelivery(
                MailServer.at("127.0.0.1", settings(server.getSmtp().getPort())), new Letters(FROM, clock));
        server.setUser("second@example.gov.cn", "second@example.gov.cn", "secret");
        server.getManagers().getUserManager().setMessageDeliveryHandler((message, mailbox) -> {
            if (mailbox.getEmail().equals(TO)) {
                throw new MessagingException("550 no such mailbox");
            }
            return server.getManagers().getUserManager().getUserByEmail("second@example.gov.cn");
        });
        var stored = stored(refusing);
        stored.add(new Mail(TO, SUBJECT, ""));
        stored.add(new Mail("second@example.gov.cn", SUBJECT, ""));
        round(refusing);
        assertThat(stored.waiting(9)).extracting(Outbox.Waiting::to).doesNotContain("second@example.gov.cn");
    }

    @Test
    void withoutAServerLettersAreFiles(@TempDir Path folder) throws IOException {
        var delivery = new FolderDelivery(folder.resolve("outbox"), new Letters(FROM, clock));
        stored(delivery).add(new Mail(TO, SUBJECT, "正文"));
        assertThat(round(delivery)).isEqualTo(1);
        try (var files = Files.list(folder.resolve("outbox"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(all.getFirst().toString()).endsWith(".eml");
            assertThat(Files.readString(all.getFirst())).contains("To: " + TO).contains("Subject: =?UTF-8?");
        }
    }

    private int round(Delivery delivery) {
        return new MailDispatch(stored(delivery), delivery).sendDue();
    }

    private StoredOutbox stored(Delivery delivery) {
        return new StoredOutbox(database, clock, delivery);
    }

    private Delivery smtp() {
        return smtp(server.getSmtp().getPort());
    }

    private Delivery smtp(int port) {
        return new SmtpDelivery(MailServer.at("127.0.0.1", settings(port)), new Letters(FROM, clock));
    }

    private static MockEnvironment settings(int port) {
        return new MockEnvironment()
                .withProperty("gongkai.smtp.security", "none")
                .withProperty("gongkai.smtp.port", String.valueOf(port));
    }
}
