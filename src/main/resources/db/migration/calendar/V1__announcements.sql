-- The arrangement of a year as announced; an amendment is a new version, and no version is ever rewritten.
create table calendar.announcement (
    id bigint generated always as identity primary key,
    year smallint not null,
    version integer not null check (version > 0),
    document_number text,
    -- The notice's date: from then on the version holds.
    announced_on date not null,
    remark text,
    origin text not null,
    entered_by text not null,
    entered_at timestamptz not null,
    unique (year, version)
);
comment on table calendar.announcement is 'append-only';

-- Holidays, and Saturdays and Sundays that are worked.
create table calendar.special_day (
    announcement_id bigint not null references calendar.announcement,
    day date not null,
    kind text not null,
    name text not null,
    primary key (announcement_id, day)
);
comment on table calendar.special_day is 'append-only';

-- Open due dates that moved when the calendar changed.
create table calendar.recalculation (
    id bigint generated always as identity primary key,
    announcement_id bigint not null references calendar.announcement,
    agency_id bigint not null,
    matter_kind text not null,
    matter_id bigint not null,
    title text not null,
    what text not null,
    path text not null,
    -- Null where the date could not be computed.
    due_before date,
    due_after date,
    at timestamptz not null,
    check (due_before is distinct from due_after)
);
create index recalculation_agency on calendar.recalculation (agency_id, id);
comment on table calendar.recalculation is 'append-only';

-- Who is to be told of it, until they have said that they have seen it.
create table calendar.notice (
    recalculation_id bigint not null references calendar.recalculation,
    person_id bigint not null,
    seen_at timestamptz,
    primary key (recalculation_id, person_id)
);
create index notice_unseen on calendar.notice (person_id) where seen_at is null;
