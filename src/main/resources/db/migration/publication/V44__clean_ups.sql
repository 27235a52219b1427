-- Clean-ups of rules and normative documents: what was in force on a day, looked through one by one.
create table publication.clean_up (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    -- All documents in force on this day are looked through; it gives the clean-up its year.
    as_at date not null,
    state text not null check (state in ('OPEN', 'DRAFTED', 'PUBLISHED', 'CANCELLED')),
    -- The announcement of the result.
    item_id bigint references publication.item,
    published_on date,
    cancel_reason text,
    started_by text not null,
    person_id bigint,
    started_at timestamptz not null,
    constraint announced check ((item_id is null) = (state in ('OPEN', 'CANCELLED'))),
    constraint published_when check ((published_on is null) = (state <> 'PUBLISHED')),
    constraint cancelled_why check ((cancel_reason is null) = (state <> 'CANCELLED'))
);
-- One a year.
create unique index clean_up_of_year on publication.clean_up (agency_id, (extract(year from as_at))) where state <> 'CANCELLED';
create unique index clean_up_announced on publication.clean_up (item_id);

-- What was in force on that day, as it was called then, and what was decided of it.
create table publication.clean_up_line (
    clean_up_id bigint not null references publication.clean_up,
    position integer not null check (position > 0),
    item_id bigint references publication.item,
    entry_id bigint references publication.document_entry,
    kind text not null check (kind in ('RULE', 'NORMATIVE_DOCUMENT')),
    title text not null,
    document_number text,
    issued_on date not null,
    decision text check (decision in ('KEEP', 'AMEND', 'REPEAL', 'EXPIRE')),
    reason text,
    decided_by text,
    person_id bigint,
    decided_at timestamptz,
    primary key (clean_up_id, position),
    constraint of_one_document check ((item_id is null) <> (entry_id is null)),
    constraint decided_with_reason check (
        (decision is null) = (reason is null) and (decision is null) = (decided_by is null)
        and (decision is null) = (decided_at is null))
);
