-- Documents from before the platform: in the register, without a page.
create table publication.document_entry (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    kind text not null check (kind in ('RULE', 'NORMATIVE_DOCUMENT')),
    title text not null,
    document_number text,
    issued_on date not null,
    effective_on date,
    -- Where it is known from: a ledger on paper, a published list.
    source text not null,
    entered_by text not null,
    person_id bigint,
    entered_at timestamptz not null,
    -- Entered by mistake; the row stays.
    void_reason text,
    voided_by text,
    voided_at timestamptz,
    constraint void_with_reason check ((void_reason is null) = (voided_at is null) and (void_reason is null) = (voided_by is null))
);
create index document_entry_of_agency on publication.document_entry (agency_id, issued_on);

-- What became of documents, by the day the law counts and by the day the program learned of it.
create table publication.validity_change (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    item_id bigint references publication.item,
    entry_id bigint references publication.document_entry,
    validity text not null check (validity in ('IN_FORCE', 'AMENDED', 'REPEALED', 'EXPIRED')),
    effective_on date not null,
    cause text not null check (cause in ('DOCUMENT', 'TERM', 'DECISION', 'CLEAN_UP', 'ENTRY')),
    -- The item whose publication brought it about.
    by_item_id bigint references publication.item,
    reason text,
    recorded_by text not null,
    person_id bigint,
    recorded_at timestamptz not null,
    constraint of_one_document check ((item_id is null) <> (entry_id is null))
);
create index validity_change_of_agency on publication.validity_change (agency_id);
create index validity_change_of_item on publication.validity_change (item_id);
create index validity_change_of_entry on publication.validity_change (entry_id);
comment on table publication.validity_change is 'append-only: a mistake is put right by a later change of the same day';

-- The printed title note of a rule (题注), where it is not the one made up from its dates and number.
create table publication.title_note (
    item_id bigint primary key references publication.item,
    text text not null,
    version integer not null check (version > 0),
    changed_by text not null,
    changed_at timestamptz not null
);

-- Register entries are found by what was decided last of each version.
create index version_registered on publication.version (agency_id, item_id, number desc)
    where kind in ('RULE', 'NORMATIVE_DOCUMENT') and state in ('PUBLISHED', 'ARCHIVED', 'KEPT', 'WITHDRAWN');

-- Files brought to be taken in, until whoever brought them says yes.
create table publication.register_upload (
    id uuid primary key,
    person_id bigint not null,
    agency_id bigint not null,
    register text not null check (register in ('DOCUMENTS', 'FIGURES')),
    name text not null,
    content bytea not null,
    at timestamptz not null
);
