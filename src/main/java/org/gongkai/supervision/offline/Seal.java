package org.gongkai.supervision.offline;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a seal on words and tells whether it is unbroken. The key is made on first use in the data folder, readable by its owner alone. */
@Component
class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final Path file;

    Seal(@Value("${gongkai.data}") Path data) {
        this.file = data.resolve("offline-package.key");
    }

    String on(String words) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        var content = words.getBytes(StandardCharsets.UTF_8);
        return encoder.encodeToString(content) + "." + encoder.encodeToString(digest(content));
    }

    /** The words below the seal; empty when it is broken or another's. */
    Optional<String> open(String sealed) {
        var dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var content = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            var found = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(found, digest(content))
                    ? Optional.of(new String(content, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] digest(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private synchronized byte[] key() throws IOException {
        if (!Files.exists(file)) {
            var unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly());
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
            Files.move(unfinished, file, ATOMIC_MOVE);
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
