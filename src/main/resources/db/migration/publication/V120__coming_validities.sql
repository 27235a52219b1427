-- What published documents will become on the day on which another, issued already, comes into force.
create table publication.coming_validity (
    item_id bigint not null references publication.item,
    by_item_id bigint not null references publication.item,
    validity text not null check (validity in ('AMENDED', 'REPEALED')),
    due_on date not null,
    primary key (by_item_id, item_id, validity)
);
create index coming_validity_due on publication.coming_validity (due_on);
