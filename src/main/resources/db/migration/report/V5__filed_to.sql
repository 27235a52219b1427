-- What was filed to an office by agencies that stand elsewhere now.
create index edition_filed_to on report.edition (filed_to, year, kind, agency_id);
