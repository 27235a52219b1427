-- Staff lists read the newest versions of one state after the other.
create index version_of_state on publication.version (agency_id, state, changed_at desc, item_id desc);
create index version_of_drafter on publication.version (drafter_id, changed_at desc) where state = 'DRAFT';

-- Published decisions on penalties that were changed or revoked since; the ledger keeps what was recorded before.
create table publication.penalty_change (
    item_id bigint primary key references publication.item,
    agency_id bigint not null,
    decided_on date not null,
    what text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create index penalty_change_of_agency on publication.penalty_change (agency_id);
