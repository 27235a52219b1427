-- The files that contents refer to: attachments by their hash, images of the body by their address.
create function publication.files_of(content json) returns text[]
    language sql immutable strict parallel safe
    as $$ select coalesce(array_agg(distinct found[1]), '{}') from regexp_matches(content::text, '\y([0-9a-f]{64})\y', 'g') as found $$;
create index version_files on publication.version using gin (publication.files_of(content));

-- Files that staff have begun to upload; the bytes come over one connection or several.
create table publication.upload (
    id uuid primary key,
    person_id bigint not null,
    name text not null,
    size bigint not null check (size >= 0),
    begun_at timestamptz not null,
    expires_at timestamptz not null,
    -- Of what was stored; null until all bytes are there and were found harmless.
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    -- As the public will see it.
    clean_name text,
    remarks jsonb,
    -- Why the file was not taken.
    refusal jsonb
);
create index upload_of_person on publication.upload (person_id, expires_at);
create index upload_files on publication.upload (sha256) where sha256 is not null;

-- What was taken out of a file before it was stored, and that it is otherwise what it was.
create table publication.cleaned_file (
    original text not null check (original ~ '^[0-9a-f]{64}$'),
    cleaned text not null check (cleaned ~ '^[0-9a-f]{64}$'),
    removed text[] not null,
    compared boolean not null,
    cleaned_at timestamptz not null,
    primary key (original, cleaned)
);
comment on table publication.cleaned_file is 'append-only';

-- Pages made of files that browsers do not show themselves.
create table publication.file_preview (
    sha256 text not null,
    edition integer not null,
    -- Null where the file cannot be shown; the refusal says why.
    preview text,
    refusal jsonb,
    made_at timestamptz not null,
    primary key (sha256, edition)
);
create index file_preview_of on publication.file_preview (preview) where preview is not null;
