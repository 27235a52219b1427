-- How people prove who they are; a row appears with somebody's first password, passkey or second factor.
create table access.account (
    person_id bigint primary key,
    -- Argon2 with its salt and cost; none for somebody who has only other ways to sign in.
    password text,
    password_at timestamptz,
    -- Set on a password that somebody else has chosen: it ends by itself and must be changed at the first sign-in.
    one_time_until timestamptz,
    -- Sessions carry the number they were begun under; raising it ends them all.
    stamp integer not null default 0,
    -- Key of the one-time codes, sealed with a key that is not in the database.
    second_factor bytea,
    -- The last time step whose code was used; no code is taken twice.
    last_code_step bigint not null default 0,
    second_factor_demanded boolean not null default false
);

-- Codes to be used once where the telephone is lost; only what they hash to under a key that is not in the database.
create table access.recovery_code (
    person_id bigint not null references access.account,
    hash bytea not null,
    used_at timestamptz,
    primary key (person_id, hash)
);

-- Attempts to sign in that came to nothing. What they were made on is hashed into a fixed number of buckets, so that no flood of names or
-- addresses fills the disk.
create table access.attempt (
    kind text not null,
    bucket integer not null,
    failures integer not null,
    last_at timestamptz not null,
    -- Until then further attempts are refused unheard.
    closed_until timestamptz not null,
    primary key (kind, bucket)
);

-- Browsers that somebody has signed in with before: they are not delayed by what others try elsewhere.
create table access.known_browser (
    person_id bigint not null,
    token_hash bytea not null,
    last_at timestamptz not null,
    primary key (person_id, token_hash)
);
