-- The words of what is in public lists. A row is there exactly as long as its item is; nothing else is ever searched.
create table publication.search_text (
    item_id bigint primary key references publication.item,
    version integer not null,
    agency_id bigint not null,
    -- Title, document number and index number, in letters and digits of one width.
    heading text not null,
    body text not null,
    -- Every two neighbouring letters of Chinese and every word of other scripts.
    grams text[] not null,
    published_at timestamptz not null
);
create index search_grams on publication.search_text using gin (grams);
create index public_ids on publication.item (id) where public_state = 'PUBLISHED';
