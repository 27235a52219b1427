comment on table review.mark is 'append-only: what somebody did stays';
