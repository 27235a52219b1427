-- The end of each agency's chain.
create table ledger.head (
    agency_id bigint primary key,
    number bigint not null,
    hash bytea not null check (octet_length(hash) = 32)
);

-- One row for each act, never changed: hash = SHA-256 of the hash before it, the number and the SHA-256 of the contents.
create table ledger.entry (
    agency_id bigint not null,
    number bigint not null,
    at timestamptz not null,
    person_id bigint,
    actor text not null,
    posts text not null,
    instead_of text,
    act text not null,
    matter_kind text not null,
    matter_id bigint not null,
    version integer,
    content bytea,
    reason text,
    details jsonb not null,
    digest bytea not null check (octet_length(digest) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (agency_id, number)
);
create index entry_matter on ledger.entry (matter_kind, matter_id);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger only_added_to before update or delete on ledger.entry
    for each row execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.entry
    for each statement execute function ledger.refuse_change();
