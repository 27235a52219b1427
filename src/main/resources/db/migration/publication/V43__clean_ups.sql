-- The yearly clean-up of documents (清理): a decision on each that was in force.
create table publication.clean_up (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    as_at date not null,
    begun_by text not null,
    begun_at timestamptz not null,
    -- The item that publishes its result; empty as long as nobody has drawn it up.
    item_id bigint unique references publication.item,
    took_effect_at timestamptz
);
create index clean_up_of_agency on publication.clean_up (agency_id, id desc);

create table publication.clean_up_line (
    clean_up_id bigint not null references publication.clean_up,
    position integer not null check (position > 0),
    item_id bigint references publication.item,
    entry_id bigint references publication.document_entry,
    kind text not null,
    title text not null,
    document_number text,
    issued_on date not null,
    decision text check (decision in ('KEEP', 'AMEND', 'REPEAL', 'DECLARE_EXPIRED')),
    reason text,
    decided_by text,
    person_id bigint,
    decided_at timestamptz,
    primary key (clean_up_id, position),
    constraint of_one_document check ((item_id is null) <> (entry_id is null)),
    constraint decided_whole check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null))
);
