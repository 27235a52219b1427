-- Announcements of clean-ups whose result was decided anew: they would have no effect any more and are not published again.
create table publication.former_announcement (
    item_id bigint primary key references publication.item,
    clean_up_id bigint not null references publication.clean_up
);
