-- The day the current step began: its working days are counted from here again when the calendar changes.
alter table review.review add column begun_on date;
update review.review set begun_on = coalesce(
    (select max(at) from review.mark where review_id = review.id and kind in ('SUBMITTED', 'APPROVED', 'TAKEN_BACK')), now()
) at time zone 'Asia/Shanghai';
alter table review.review alter column begun_on set not null;
