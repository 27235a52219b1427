-- The end of each agency's chain; only the trigger below writes it.
create table ledger.head (
    agency_id bigint primary key,
    number bigint not null,
    hash bytea not null check (octet_length(hash) = 32)
);
comment on table ledger.head is 'read-only';

-- One row for each act, never changed. What is hashed, and how, is told in docs/ledger-format.md.
create table ledger.entry (
    agency_id bigint not null,
    number bigint not null,
    at timestamptz not null,
    person_id bigint,
    actor text not null,
    actor_agency text not null,
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
comment on table ledger.entry is 'append-only';
create index entry_matter on ledger.entry (matter_kind, matter_id);

-- Gives the entry its place: the application says what was done, the database where it stands in the chain. It runs with the rights of
-- the tables' owner, since the application may not write the head; its row stays locked until the act is committed or rolled back.
create function ledger.chain() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into ledger.head as head (agency_id, number, hash)
    values (new.agency_id, 1, sha256(decode(repeat('00', 32), 'hex') || int8send(1) || new.digest))
    on conflict (agency_id) do update
        set number = head.number + 1,
            hash = sha256(head.hash || int8send(head.number + 1) || new.digest)
    returning head.number, head.hash into new.number, new.hash;
    return new;
end $$;

create trigger chain before insert on ledger.entry
    for each row execute function ledger.chain();

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger only_added_to before update or delete on ledger.entry
    for each row execute function ledger.refuse_change();
create trigger never_emptied before truncate on ledger.entry
    for each statement execute function ledger.refuse_change();
