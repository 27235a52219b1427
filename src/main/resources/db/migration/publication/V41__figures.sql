-- Decisions made and charges taken in, period by period (年报30号 一（二）: all of them, published or not).
create table publication.figure_entry (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    figure text not null check (figure in ('LICENCES', 'PENALTIES', 'COERCION', 'CHARGES')),
    from_on date not null,
    until_on date not null,
    amount numeric(24, 6) not null check (amount >= 0),
    source text not null,
    evidence text not null,
    file_sha256 text,
    file_name text,
    -- Why it overlaps with another entry of the same source.
    overlap text,
    -- The entry it takes the place of.
    corrects bigint unique references publication.figure_entry,
    correction text,
    entered_by text not null,
    person_id bigint,
    entered_at timestamptz not null,
    constraint forwards check (from_on <= until_on),
    -- The annual report counts calendar years.
    constraint within_a_year check (extract(year from from_on) = extract(year from until_on)),
    constraint decisions_are_whole check (figure = 'CHARGES' or amount = trunc(amount)),
    constraint corrected_with_reason check ((corrects is null) = (correction is null))
);
create index figure_entry_of_agency on publication.figure_entry (agency_id, figure, from_on);
comment on table publication.figure_entry is 'append-only: what was entered stays, a correction is a further entry';
