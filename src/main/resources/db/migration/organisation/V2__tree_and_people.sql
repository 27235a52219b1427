-- The tree of agencies. Those that are only known by a published report have no level and stand alone.
alter table organisation.agency
    add column level text,
    add column kind text not null default 'DEPARTMENT',
    -- Reports along its own line, not to the government of its place (条例 Art. 49).
    add column vertical boolean not null default false,
    add column parent_id bigint references organisation.agency,
    -- From the top of the tree down to the agency itself.
    add column path bigint[],
    add column closed_on date,
    -- Who took over its duties when it was closed.
    add column successor_id bigint references organisation.agency;

create function organisation.place_agency() returns trigger language plpgsql as $$
begin
    new.path := coalesce((select path from organisation.agency where id = new.parent_id), '{}') || new.id;
    if new.id = any(new.path[:array_length(new.path, 1) - 1]) then
        raise exception 'agency % cannot stand below itself', new.id using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger place_agency before insert or update of parent_id on organisation.agency
    for each row execute function organisation.place_agency();

update organisation.agency set parent_id = null;
alter table organisation.agency alter column path set not null;
create index agency_path on organisation.agency using gin (path);
create index agency_parent on organisation.agency (parent_id);

-- What became of agencies: founded, renamed, moved, merged, closed; only ever added to.
create table organisation.agency_history (
    id bigint generated always as identity primary key,
    agency_id bigint not null references organisation.agency,
    on_day date not null,
    change text not null,
    name text not null,
    parent_id bigint,
    successor_id bigint,
    reason text not null
);
create index agency_history_agency on organisation.agency_history (agency_id);

create table organisation.section (
    id bigint generated always as identity primary key,
    agency_id bigint not null references organisation.agency,
    name text not null,
    closed_on date,
    version integer not null default 0,
    unique (agency_id, name)
);

create table organisation.person (
    id bigint generated always as identity primary key,
    -- Where the person belongs; posts may be held elsewhere too.
    agency_id bigint not null references organisation.agency,
    sign_in_name text not null unique,
    name text not null,
    email text,
    mobile text,
    active boolean not null default true,
    version integer not null default 0
);

create table organisation.appointment (
    id bigint generated always as identity primary key,
    person_id bigint not null references organisation.person,
    agency_id bigint not null references organisation.agency,
    section_id bigint references organisation.section,
    post text not null,
    title text not null,
    -- Whether the post's powers reach the agencies below.
    subtree boolean not null default false,
    from_day date not null,
    until_day date,
    check (until_day is null or until_day >= from_day)
);
create index appointment_person on organisation.appointment (person_id);
create index appointment_agency on organisation.appointment (agency_id, post);

create table organisation.absence (
    id bigint generated always as identity primary key,
    person_id bigint not null references organisation.person,
    deputy_id bigint not null references organisation.person,
    from_day date not null,
    until_day date not null,
    reason text not null,
    check (deputy_id <> person_id),
    check (until_day >= from_day)
);
create index absence_person on organisation.absence (person_id);
create index absence_deputy on organisation.absence (deputy_id);

-- The leading group of an agency (领导小组); its office is a section of the agency.
create table organisation.leading_group (
    agency_id bigint primary key references organisation.agency,
    office_id bigint references organisation.section,
    duties text not null,
    version integer not null default 0
);
create table organisation.leading_group_member (
    agency_id bigint not null references organisation.leading_group,
    person_id bigint not null references organisation.person,
    role text not null,
    duties text not null,
    primary key (agency_id, person_id)
);
