-- What the registers counted for section two when an edition was filed.
create table report.register_evidence (
    edition_id bigint not null references report.edition,
    version integer not null,
    place text not null,
    value numeric(24, 6) not null,
    -- The list that was counted, with the hash of these very bytes.
    counted json not null,
    sha256 bytea not null check (octet_length(sha256) = 32),
    at timestamptz not null,
    primary key (edition_id, at, place)
);
comment on table report.register_evidence is 'append-only';
