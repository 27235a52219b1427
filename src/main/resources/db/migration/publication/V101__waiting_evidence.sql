-- Files that were sent with a form of a register that was refused: whoever sent one need not choose it again.
create table publication.waiting_evidence (
    id uuid primary key,
    person_id bigint not null,
    file_sha256 text not null,
    file_name text not null,
    at timestamptz not null
);
create index waiting_evidence_at on publication.waiting_evidence (at);
create index waiting_evidence_file on publication.waiting_evidence (file_sha256);
