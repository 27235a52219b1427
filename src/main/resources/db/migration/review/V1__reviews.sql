-- The chain an agency has for a kind of matter; agencies below without one of their own use it too.
create table review.chain (
    agency_id bigint not null,
    kind text not null,
    steps jsonb not null,
    version integer not null default 1,
    primary key (agency_id, kind)
);

-- One passage of a matter through its chain; the steps are those of the day it began.
create table review.review (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    section_id bigint,
    matter_kind text not null,
    matter_id bigint not null,
    title text not null,
    -- SHA-256 of the version under review.
    content bytea not null check (octet_length(content) = 32),
    state text not null,
    steps jsonb not null,
    current integer not null,
    -- The post whose turn it is, drawn out of the steps for the to-do lists.
    turn text,
    due_on date,
    check ((state = 'OPEN') = (turn is not null))
);
create unique index review_once_at_a_time on review.review (matter_kind, matter_id) where state = 'OPEN';
create index review_matter on review.review (matter_kind, matter_id);
create index review_turn on review.review (agency_id, turn) where state = 'OPEN';

-- What people did at a review; only ever added to.
create table review.mark (
    id bigint generated always as identity primary key,
    review_id bigint not null references review.review,
    step integer not null,
    kind text not null,
    person_id bigint,
    name text not null,
    title text not null,
    instead_of_id bigint,
    instead_of text,
    to_id bigint,
    to_name text,
    comment text,
    at timestamptz not null
);
create index mark_review on review.mark (review_id);
create index mark_handed_to on review.mark (to_id) where to_id is not null;
