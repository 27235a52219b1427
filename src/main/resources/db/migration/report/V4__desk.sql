-- Editions of reports on their way to the public. Once filed, an edition's text and figures stand.
create table report.edition (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    -- As the report names the agency; its name of today may be another.
    agency_name text not null,
    year smallint not null,
    kind text not null check (kind in ('OWN', 'AGGREGATE')),
    number integer not null check (number > 0),
    state text not null
        check (state in ('DRAFT', 'IN_REVIEW', 'SIGNED', 'FILED', 'RETURNED', 'ACCEPTED', 'PUBLISHED', 'CORRECTED')),
    version integer not null check (version > 0),
    proactive_format text not null,
    requests_format text not null,
    counts bigint[] not null,
    cells jsonb not null,
    narrative jsonb not null,
    explanations jsonb not null,
    findings jsonb not null,
    blocking integer not null,
    unexplained integer not null,
    notes integer not null,
    content bytea not null check (octet_length(content) = 32),
    -- Why it was returned.
    reason text,
    -- Why there is an edition after the first.
    correction text,
    filed_at timestamptz,
    -- When any edition of this report was filed for the first time.
    first_filed_at timestamptz,
    filed_to bigint,
    -- Version of the public report that it became.
    published smallint,
    -- The file that it was entered from, where it was filed on paper or elsewhere.
    source_sha256 bytea references report.source_file,
    changed_at timestamptz not null,
    unique (agency_id, year, kind, number),
    -- Whatever way a report takes: with a finding that blocks, or one unexplained, it is not filed.
    constraint fit_to_be_filed check (
        state in ('DRAFT', 'IN_REVIEW', 'SIGNED', 'RETURNED') or (blocking = 0 and unexplained = 0)),
    constraint filed_somewhere check (
        state not in ('FILED', 'ACCEPTED', 'PUBLISHED', 'CORRECTED') or (filed_at is not null and filed_to is not null)),
    constraint published_as_version check ((state in ('PUBLISHED', 'CORRECTED')) = (published is not null))
);
-- Boards read this index and nothing else.
create index edition_board on report.edition (year, kind, agency_id, number desc)
    include (id, state, version, blocking, unexplained, notes, filed_at, first_filed_at, changed_at);

-- What was typed, place by place; only ever added to.
create table report.edition_change (
    edition_id bigint not null references report.edition,
    version integer not null,
    place text not null,
    before text not null,
    after text not null,
    person_id bigint,
    actor text not null,
    at timestamptz not null,
    primary key (edition_id, version, place)
);

create function report.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was typed is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger only_added_to before update or delete on report.edition_change
    for each row execute function report.refuse_change();
create trigger never_emptied before truncate on report.edition_change
    for each statement execute function report.refuse_change();

-- What an aggregate was computed from, each part with its figures as they were added.
create table report.edition_part (
    edition_id bigint not null references report.edition,
    part_id bigint not null references report.edition,
    agency_id bigint not null,
    agency_name text not null,
    kind text not null,
    content bytea not null check (octet_length(content) = 32),
    proactive_format text not null,
    requests_format text not null,
    counts bigint[] not null,
    cells jsonb not null,
    -- Each agency once, never its own report and its aggregate both.
    primary key (edition_id, agency_id)
);
create index edition_part_part on report.edition_part (part_id);

-- Published from the desk: which edition, of which kind, why there is a further version, and the reasons given for findings.
alter table report.report
    add column kind text not null default 'OWN' check (kind in ('OWN', 'AGGREGATE')),
    add column edition_id bigint unique references report.edition,
    add column correction_reason text,
    add column explanations jsonb not null default '[]';
alter table report.report drop constraint report_agency_id_year_version_key;
alter table report.report add unique (agency_id, year, kind, version);
-- A correction may bring back what was public before; a document put in by hand is still published once only.
alter table report.report drop constraint report_source_sha256_key;
create unique index report_document on report.report (source_sha256) where edition_id is null;
create index report_source on report.report (source_sha256);
comment on table report.edition_change is 'append-only';
