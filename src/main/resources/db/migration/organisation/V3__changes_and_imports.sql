alter table organisation.agency_history
    add column former_name text,
    alter column reason set default '';
-- A report of former years is still filed under the name of its time.
create index agency_history_former_name on organisation.agency_history (former_name) where former_name is not null;

create index person_agency on organisation.person (agency_id);
create index agency_level on organisation.agency (level);

-- A workbook that was looked through and waits for somebody to say yes.
create table organisation.import_file (
    id uuid primary key,
    person_id bigint,
    agency_id bigint not null references organisation.agency,
    file_name text not null,
    content bytea not null,
    at timestamptz not null
);

-- The order in which the members are named.
alter table organisation.leading_group_member add column place integer not null default 0;
