-- Yearly assessments of what is withheld (条例 Art. 18).
create table publication.assessment (
    id bigint generated always as identity primary key,
    item_id bigint not null,
    number integer not null,
    agency_id bigint not null,
    kept boolean not null,
    reason text not null check (reason <> ''),
    assessed_by text not null,
    on_day date not null,
    foreign key (item_id, number) references publication.version
);
create index assessment_item on publication.assessment (item_id, number);
comment on table publication.assessment is 'append-only';

-- Guide and catalogue, looked through.
create table publication.yearly_review (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    duty text not null,
    on_day date not null,
    reviewed_by text not null,
    note text not null
);
create index yearly_review_duty on publication.yearly_review (agency_id, duty, id);
comment on table publication.yearly_review is 'append-only';

-- Which letters about an item's due date have been written; each is written once.
create table publication.due_reminder (
    item_id bigint not null references publication.item,
    due_on date not null,
    occasion text not null check (occasion in ('SOON', 'TODAY', 'OVERDUE')),
    on_day date not null,
    primary key (item_id, due_on, occasion)
);
comment on table publication.due_reminder is 'append-only';

-- Agencies that want no letters about due dates.
create table publication.without_reminders (
    agency_id bigint primary key
);

-- What is withheld, for the yearly list.
create index version_kept on publication.version (agency_id) where state = 'KEPT' and attribute = 'WITHHELD';
