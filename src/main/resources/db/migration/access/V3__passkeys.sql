-- By what a passkey knows its owner: random, so that it tells nobody anything.
create table access.passkey_owner (
    person_id bigint primary key,
    handle bytea not null unique
);

create table access.passkey (
    credential_id bytea primary key,
    person_id bigint not null references access.passkey_owner,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text not null,
    attestation bytea,
    client_data bytea,
    label text not null,
    created_at timestamptz not null,
    used_at timestamptz not null
);
create index passkey_person on access.passkey (person_id);
