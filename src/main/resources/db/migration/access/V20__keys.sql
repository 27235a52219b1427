-- Keys with which an agency's own systems read and file; of the secret only its SHA-256 is kept.
create table access.key (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    name text not null,
    post text not null,
    subtree boolean not null,
    -- The part of the key that may be shown, to tell keys apart.
    prefix text not null unique,
    secret_sha256 bytea not null unique check (octet_length(secret_sha256) = 32),
    made_by bigint not null,
    made_at timestamptz not null,
    expires_on date not null,
    revoked_at timestamptz,
    last_used_on date
);
create index key_agency on access.key (agency_id);
