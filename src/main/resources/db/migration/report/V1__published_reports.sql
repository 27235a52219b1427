-- Documents as they came in, by what they contain.
create table report.source_file (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    format text not null,
    content bytea not null
);

-- Published reports. A corrected report is a new version; nothing is rewritten.
create table report.report (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    -- As the report itself names the agency; its name of today may be another.
    agency_name text not null,
    year smallint not null,
    version integer not null check (version > 0),
    published_at timestamptz not null,
    source_sha256 bytea not null unique references report.source_file,
    proactive_format text not null,
    requests_format text not null,
    -- Whole numbers by the form's slot index, so that boards can add them up; 0 where "cells" says otherwise.
    counts bigint[] not null,
    -- Cells that are no whole number, by slot index: money, blanks, what could not be read.
    cells jsonb not null,
    narrative jsonb not null,
    findings jsonb not null,
    unique (agency_id, year, version)
);
