-- Whether another document has a number already is asked when one is handed in, and of every thousand rows of an import.
create index version_document_number on publication.version (agency_id, document_number) where document_number is not null;
