-- What a referral form asks beyond the columns of referral, one row for each detail; a blank one was taken back.

create table if not exists referral_detail (
  referral uuid not null references referral (id),
  detail varchar(100) not null,
  told varchar(12000) not null,
  primary key (referral, detail)
);
