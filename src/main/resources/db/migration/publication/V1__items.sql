-- Columns of the agencies' disclosure catalogues.
create table publication.catalogue_column (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    parent_id bigint references publication.catalogue_column,
    matter text not null,
    name text not null,
    slug text not null,
    position integer not null check (position > 0),
    legal_basis text not null,
    limit_days integer not null check (limit_days > 0),
    section_id bigint,
    frequency text not null
        check (frequency in ('FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'AS_NEEDED')),
    closed boolean not null default false,
    version integer not null default 1,
    unique (agency_id, slug)
);
-- One column of the first level for each matter of the law.
create unique index first_level on publication.catalogue_column (agency_id, matter) where parent_id is null;

-- What an agency tells of itself.
create table publication.site_profile (
    agency_id bigint primary key,
    code text check (code ~ '^[0-9A-Z]{8,18}$'),
    site_name text,
    theme text not null,
    office jsonb not null,
    version integer not null
);

-- An item: its newest version for staff, and what of it is public.
create table publication.item (
    id bigint generated always as identity primary key,
    agency_id bigint not null,
    newest integer not null check (newest > 0),
    -- Given once and never again to another item.
    index_number text unique,
    public_version integer,
    public_state text check (public_state in ('PUBLISHED', 'WITHDRAWN', 'ARCHIVED')),
    first_published_at timestamptz,
    published_at timestamptz,
    public_changed_at timestamptz,
    validity text check (validity in ('IN_FORCE', 'AMENDED', 'REPEALED', 'EXPIRED')),
    withdrawal_reason text,
    withdrawn_at timestamptz,
    -- What lists show of the public version.
    column_id bigint,
    kind text,
    title text,
    summary text,
    document_number text,
    written_on date,
    effective_on date,
    expires_on date,
    language text,
    constraint public_or_not check (
        (public_version is null) = (index_number is null)
        and (public_version is null) = (public_state is null)
        and (public_version is null) = (published_at is null)
        and (public_version is null) = (first_published_at is null)),
    constraint withdrawn_with_reason check (
        (public_state is not distinct from 'WITHDRAWN') = (withdrawal_reason is not null))
);
create index item_of_agency on publication.item (agency_id, id desc);
-- Public lists read these and nothing else; the newest publication first.
create index published on publication.item (published_at desc, id desc) where public_state = 'PUBLISHED';
create index published_of_agency on publication.item (agency_id, published_at desc, id desc) where public_state = 'PUBLISHED';
create index published_in_column on publication.item (column_id, published_at desc, id desc) where public_state = 'PUBLISHED';
create index published_of_kind on publication.item (agency_id, kind, published_at desc, id desc) where public_state = 'PUBLISHED';
create index document_number on publication.item (agency_id, document_number) where document_number is not null;

-- Versions of items. The contents are kept as they were signed, byte by byte.
create table publication.version (
    item_id bigint not null references publication.item,
    number integer not null check (number > 0),
    agency_id bigint not null,
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'REFERRED', 'SIGNED', 'SCHEDULED', 'PUBLISHED', 'AMENDED',
        'WITHDRAWN', 'KEPT', 'ARCHIVED', 'DISCARDED')),
    revision integer not null check (revision > 0),
    content json not null,
    sha256 bytea not null check (octet_length(sha256) = 32),
    -- Of the contents, for staff lists.
    column_id bigint not null,
    kind text not null,
    title text not null,
    attribute text not null check (attribute in ('PROACTIVE', 'ON_REQUEST', 'WITHHELD')),
    document_number text,
    written_on date,
    counted_from date,
    section_id bigint,
    drafter_id bigint,
    drafter text not null,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    scheduled_for timestamptz,
    published_at timestamptz,
    reason text,
    cause text,
    closed text,
    primary key (item_id, number),
    -- Nothing is public that is not to be published of the agency's own accord.
    constraint only_proactive check (state not in ('PUBLISHED', 'ARCHIVED') or attribute = 'PROACTIVE'),
    constraint published_when check (state not in ('PUBLISHED', 'WITHDRAWN', 'ARCHIVED') or published_at is not null)
);
create index version_under_way on publication.version (agency_id, state, changed_at desc)
    where state in ('DRAFT', 'IN_REVIEW', 'REFERRED', 'SIGNED', 'SCHEDULED');
create index version_changed on publication.version (agency_id, changed_at desc);
create index version_scheduled on publication.version (scheduled_for) where state = 'SCHEDULED';
create index version_withheld on publication.version (agency_id) where state = 'KEPT';

-- What public versions have to do with other items.
create table publication.relation (
    item_id bigint not null references publication.item,
    type text not null check (type in ('INTERPRETS', 'REPEALS', 'AMENDS', 'CLARIFIES', 'FEEDBACK_ON', 'RELATED')),
    target_id bigint not null references publication.item,
    primary key (item_id, type, target_id)
);
create index relation_back on publication.relation (target_id);

-- Files of public versions: what the public may have.
create table publication.attachment (
    item_id bigint not null,
    number integer not null,
    position integer not null check (position > 0),
    sha256 bytea not null check (octet_length(sha256) = 32),
    primary key (item_id, number, position),
    foreign key (item_id, number) references publication.version
);
create index attachment_file on publication.attachment (sha256);

-- The last serial given by an agency in a year; the row's lock keeps the series without gaps.
create table publication.index_serial (
    agency_id bigint not null,
    year smallint not null,
    last integer not null check (last > 0),
    primary key (agency_id, year)
);
