comment on table report.source_file is 'append-only';
comment on table report.report is 'append-only';
