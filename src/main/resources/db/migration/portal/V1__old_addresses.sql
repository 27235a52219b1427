-- Addresses that pages had before, each with the one it leads to now.
create table portal.old_address (
    path text primary key check (path like '/%' and length(path) <= 800),
    leads_to text not null check (leads_to like '/%' and length(leads_to) <= 800),
    check (path <> leads_to)
);
create index old_address_leads_to on portal.old_address (leads_to);
