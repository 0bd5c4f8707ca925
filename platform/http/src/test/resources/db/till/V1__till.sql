create table till (id bigint generated always as identity primary key);
