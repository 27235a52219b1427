-- Lists of published information handed over to archive, library and reading places (条例 Art. 25).
create table publication.transfer (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    receiver_kind text not null check (receiver_kind in ('ARCHIVE', 'LIBRARY', 'SERVICE_POINT')),
    receiver text not null,
    prepared_by text not null,
    prepared_at timestamptz not null,
    handed_over_on date,
    received_by text,
    receipt_sha256 text,
    receipt_name text,
    recorded_by text,
    recorded_at timestamptz,
    cancel_reason text,
    constraint handed_over check ((handed_over_on is null) = (received_by is null) and (handed_over_on is null) = (recorded_at is null)),
    constraint not_both check (handed_over_on is null or cancel_reason is null)
);
create index transfer_of_agency on publication.transfer (agency_id, id desc);

-- What a list names, as it was then.
create table publication.transfer_line (
    transfer_id bigint not null references publication.transfer,
    position integer not null check (position > 0),
    item_id bigint not null references publication.item,
    version integer not null,
    index_number text not null,
    title text not null,
    document_number text,
    written_on date not null,
    published_on date not null,
    pages integer not null default 1 check (pages > 0),
    copies integer not null default 1 check (copies > 0),
    note text not null default '',
    primary key (transfer_id, position)
);
create index transfer_line_of_item on publication.transfer_line (item_id, version);

-- After how many days without a transfer somebody is reminded.
create table publication.transfer_rule (
    agency_id bigint primary key,
    days integer not null check (days between 7 and 366)
);
