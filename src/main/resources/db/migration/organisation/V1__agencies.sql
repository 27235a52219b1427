create table organisation.agency (
    id bigint generated always as identity primary key,
    slug text not null unique,
    name text not null unique,
    version integer not null default 0
);
