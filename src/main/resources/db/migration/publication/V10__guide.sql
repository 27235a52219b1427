-- When what an agency tells of itself was last changed.
create table publication.site_change (
    agency_id bigint not null,
    part text not null check (part in ('COLUMNS', 'PROFILE', 'GUIDE', 'RULES', 'STANDARD')),
    changed_at timestamptz not null,
    primary key (agency_id, part)
);

-- What an agency's guide says beyond its profile and its catalogue.
create table publication.guide (
    agency_id bigint primary key,
    content jsonb not null,
    confirmed_on date,
    confirmed_by text,
    version integer not null,
    constraint confirmed_by_somebody check ((confirmed_on is null) = (confirmed_by is null))
);

-- The list of disclosure rules.
create table publication.rules (
    agency_id bigint primary key,
    documents jsonb not null,
    version integer not null
);

-- Rows of the standard catalogues of the grass roots.
create table publication.standard_row (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    position integer not null check (position > 0),
    field text not null,
    row jsonb not null,
    limit_days integer check (limit_days >= 0),
    column_id bigint references publication.catalogue_column,
    version integer not null default 1
);
create index standard_row_of_agency on publication.standard_row (agency_id, position, id);
create index standard_row_of_column on publication.standard_row (column_id) where column_id is not null;

-- Workbooks that wait until somebody has seen what they would change.
create table publication.standard_file (
    id uuid primary key,
    agency_id bigint not null,
    person_id bigint,
    file_name text not null,
    content bytea not null,
    at timestamptz not null
);
