-- Which process runs a job by the clock, so that of several only one does.
create table platform.job_lock (
    name varchar(64) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
