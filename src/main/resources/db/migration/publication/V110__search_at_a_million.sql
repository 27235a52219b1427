-- Rows from before lack what tells words of the heading apart; the backfill makes them anew, and what has no row yet, while the site serves.
alter table publication.search_text add column shape smallint not null default 0;
-- Those of what has been withdrawn or archived were left behind.
delete from publication.search_text using publication.item where item.id = item_id and public_state <> 'PUBLISHED';
-- A word that many items hold is found by reading the newest of them, not all.
create index search_newest on publication.search_text (published_at desc, item_id desc);
create index search_newest_of_agency on publication.search_text (agency_id, published_at desc, item_id desc);
-- What waits to be sorted into the index is read by every search, so little of it may wait.
alter index publication.search_grams set (gin_pending_list_limit = 256);
