package org.gongkai.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.access.Passkeys;
import org.gongkai.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The SQL of passkeys. */
@Component
final class StoredPasskeys implements Passkeys, UserCredentialRepository {

    private static final String SELECT = """
            select k.*, o.handle from access.passkey k join access.passkey_owner o using (person_id)
            """;

    private final JdbcClient database;

    StoredPasskeys(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Passkey> of(PersonId person) {
        return database.sql("select * from access.passkey where person_id = ? order by created_at")
                .param(person.value())
                .query((row, number) -> new Passkey(
                        new Bytes(row.getBytes("credential_id")).toBase64UrlString(),
                        row.getString("label"),
                        instant(row, "created_at"),
                        instant(row, "used_at")))
                .list();
    }

    @Override
    public boolean remove(PersonId person, String id) {
        return database.sql("delete from access.passkey where person_id = ? and credential_id = ?")
                        .params(person.value(), Bytes.fromBase64(id).getBytes())
                        .update()
                == 1;
    }

    @Override
    public void delete(Bytes credentialId) {
        database.sql("delete from access.passkey where credential_id = ?")
                .param(credentialId.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        database.sql("""
                insert into access.passkey (credential_id, person_id, public_key, signature_count, user_verified, backup_eligible,
                                            backed_up, transports, attestation, client_data, label, created_at, used_at)
                select :id, person_id, :key, :count, :verified, :eligible, :backedUp, :transports, :attestation, :clientData,
                       :label, :created, :used
                from access.passkey_owner where handle = :handle
                on conflict (credential_id) do update
                    set signature_count = :count, user_verified = :verified, backed_up = :backedUp, used_at = :used
                    where access.passkey.person_id = excluded.person_id
                """)
                .param("id", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("clientData", bytes(passkey.getAttestationClientDataJSON()))
                .param("label", passkey.getLabel())
                .param("created", StoredAccounts.time(passkey.getCreated()))
                .param("used", StoredAccounts.time(passkey.getLastUsed()))
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return database.sql(SELECT + "where k.credential_id = ?")
                .param(credentialId.getBytes())
                .query(StoredPasskeys::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql(SELECT + "where o.handle = ?")
                .param(handle.getBytes())
                .query(StoredPasskeys::passkey)
                .list();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(instant(row, "created_at"))
                .lastUsed(instant(row, "used_at"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Arrays.stream(text.split(","))
                .filter(each -> !each.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(Bytes::new).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
