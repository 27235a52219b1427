package org.gongkai.platform.mail;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gongkai.platform.Mail;

/** Lays letters into a folder as files that every mail program opens; for houses without a mail server. */
record FolderDelivery(Path folder, Letters letters) implements Delivery {

    @Override
    public void deliver(long id, Mail mail) throws MessagingException, IOException {
        var message = letters.write(Session.getInstance(new Properties()), mail);
        Files.createDirectories(folder);
        var unfinished = folder.resolve("letter-%08d.part".formatted(id));
        try (var file = Files.newOutputStream(unfinished)) {
            message.writeTo(file);
        }
        Files.move(unfinished, folder.resolve("letter-%08d.eml".formatted(id)), ATOMIC_MOVE);
    }
}
