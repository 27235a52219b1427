-- Reminders sent; an agency gets one a day for one report, whoever sends it.
create table supervision.reminder (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    year smallint not null,
    kind text not null,
    on_day date not null,
    at timestamptz not null,
    office_id bigint not null,
    sent_by text not null,
    letters integer not null check (letters > 0),
    unique (agency_id, year, kind, on_day)
);

-- How many days before the date a supervising office has its agencies reminded by themselves.
create table supervision.schedule (
    office_id bigint primary key,
    days_before integer[] not null
);

-- What supervising offices note down for themselves on an agency's report; only ever added to.
create table supervision.note (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    year smallint not null,
    kind text not null,
    at timestamptz not null,
    written_by text not null,
    text text not null
);
create index note_report on supervision.note (agency_id, year, kind);

-- Files between being looked at and being taken in; dropped after a day.
create table supervision.upload (
    id uuid primary key,
    agency_id bigint not null,
    year smallint not null,
    person_id bigint not null,
    name text not null,
    content bytea not null,
    at timestamptz not null
);

comment on table supervision.reminder is 'append-only';
comment on table supervision.note is 'append-only';
