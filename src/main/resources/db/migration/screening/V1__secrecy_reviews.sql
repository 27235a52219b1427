-- Secrecy reviews, one by one (条例 Art. 17), each of one exact version.
create table screening.secrecy_review (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    matter_kind text not null,
    matter_id bigint not null,
    content bytea not null check (octet_length(content) = 32),
    result text not null check (result in ('PASSED', 'NOT_FOR_RELEASE', 'REFERRED')),
    note text,
    reviewer_id bigint,
    reviewer text not null,
    posts text not null,
    at timestamptz not null
);
create index secrecy_review_of_matter on screening.secrecy_review (matter_kind, matter_id, id desc);
comment on table screening.secrecy_review is 'append-only: what a reviewer found stays';
