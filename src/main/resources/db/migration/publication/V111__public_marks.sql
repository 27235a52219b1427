-- Another one whenever something public of an agency changes. A mark and not a count, so that none comes back when a backup is restored; and not
-- the moment of the last change, since acts do not end in the order in which they began.
create table publication.public_mark (
    agency_id bigint primary key,
    mark uuid not null
);
