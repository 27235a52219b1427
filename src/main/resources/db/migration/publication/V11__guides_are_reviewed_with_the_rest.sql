-- That a guide has been looked through is noted in the register of yearly reviews.
alter table publication.guide drop column confirmed_on, drop column confirmed_by;
