comment on table organisation.agency_history is 'append-only';
