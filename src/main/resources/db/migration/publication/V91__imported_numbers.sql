-- Codes that the agency had before, as whoever began the import declared: its index numbers may begin with them.
alter table publication.import_batch add column former_codes text[] not null default '{}';

-- Numbers that belong to one item alone, as a row brings them.
alter table publication.import_row add column index_number text;
alter table publication.import_row add column document_number text;
create index import_row_index_number on publication.import_row (index_number) where index_number is not null;
create index import_row_document_number on publication.import_row (document_number) where document_number is not null;

-- Items that a signer is shown, page by page.
create index import_row_taken on publication.import_row (batch_id, number) where item_id is not null;
