-- Bulk imports: what was handed in, how far it has been read, what came of it.
create table publication.import_batch (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    name text not null,
    kind text not null check (kind in ('TABLE', 'FILES', 'PAGES')),
    -- SHA-256 of a stored file, or the name of a folder that the operator has laid ready.
    source text not null,
    is_stored boolean not null,
    column_id bigint not null,
    item_kind text not null,
    state text not null check (state in ('READING', 'READ', 'CREATING', 'CREATED', 'IN_REVIEW', 'PUBLISHING', 'PUBLISHED',
        'CANCELLED', 'BROKEN')),
    taken integer not null default 0,
    accepted integer not null default 0,
    refused integer not null default 0,
    -- Number of the last row that the present state is through with.
    reached integer not null default 0,
    published integer not null default 0,
    trouble text,
    -- SHA-256 over the rows' hashes; what the signatures on the batch bind to.
    content bytea check (octet_length(content) = 32),
    person_id bigint,
    actor text not null,
    section_id bigint,
    started_at timestamptz not null,
    changed_at timestamptz not null
);
create index import_of_agency on publication.import_batch (agency_id, id desc);
create index import_at_work on publication.import_batch (id) where state in ('READING', 'CREATING', 'PUBLISHING');

create table publication.import_row (
    batch_id bigint not null references publication.import_batch,
    number integer not null check (number > 0),
    -- Where it stood: a row of the table, the name of a file.
    place text not null,
    title text not null,
    -- Why it was refused; null for a row that was taken.
    faults jsonb,
    item_id bigint,
    content json,
    sha256 bytea check (octet_length(sha256) = 32),
    outcome text,
    primary key (batch_id, number)
);
create index import_row_item on publication.import_row (item_id) where item_id is not null;
create index import_row_refused on publication.import_row (batch_id, number) where faults is not null;
