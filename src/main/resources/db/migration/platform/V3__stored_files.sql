-- The files in the store, each under the SHA-256 of its content.
create table platform.stored_file (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    media_type text not null,
    stored_at timestamptz not null,
    stored_by text not null,
    -- When somebody last brought this content; what nobody holds is removed some days later.
    touched_at timestamptz not null
);
create index stored_file_touched on platform.stored_file (touched_at);
