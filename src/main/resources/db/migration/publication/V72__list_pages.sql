-- Where the pages of public lists begin, counted from the oldest; the first begins with the list and has no row. What is published later goes
-- to the last page, so that a page that is full keeps its number and what stands on it.
create table publication.list_page (
    list text collate "C" not null,
    page integer not null check (page > 1),
    published_at timestamptz not null,
    item_id bigint not null,
    primary key (list, page)
);
