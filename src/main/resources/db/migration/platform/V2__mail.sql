-- Letters to be sent by e-mail; written in the transaction of the act that has something to say.
create table platform.mail (
    id bigint generated always as identity primary key,
    recipient text not null,
    subject text not null,
    text text not null,
    written_at timestamptz not null,
    -- Moved on when a try begins, so that a process that dies over it leaves the letter to the next.
    next_try_at timestamptz not null,
    tries integer not null default 0,
    trouble text,
    sent_at timestamptz
);
create index mail_waiting on platform.mail (next_try_at) where sent_at is null;
