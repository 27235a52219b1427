-- Which agencies brought a file. Whoever only knows a file's hash must not get at it by naming the hash in a draft of their own.
create table publication.brought_file (
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    agency_id bigint not null,
    brought_at timestamptz not null,
    primary key (sha256, agency_id)
);

insert into publication.brought_file (sha256, agency_id, brought_at)
select named, agency_id, min(changed_at)
from publication.version, unnest(publication.files_of(content)) as named
group by named, agency_id;
