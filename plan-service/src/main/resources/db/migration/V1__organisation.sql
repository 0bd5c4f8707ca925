-- row_version counts from 0; the version that people and events see is one more.
create table revisions (
  id bigint generated always as identity primary key,
  hospital text not null,
  entry_id uuid not null,
  version bigint not null check (version > 0),
  history boolean not null,
  reason text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  state jsonb not null,
  unique (entry_id, version)
);

create table hospitals (
  id uuid primary key,
  hospital text not null,
  code text not null check (code = hospital),
  name text not null,
  other_names jsonb not null,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code)
);

create table campuses (
  id uuid primary key,
  hospital text not null,
  code text not null,
  name text not null,
  home text not null,
  valid_from date,
  valid_to date,
  our_reading boolean not null,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  check (valid_to >= valid_from)
);

create table departments (
  id uuid primary key,
  hospital text not null,
  code text not null,
  name text not null,
  aliases jsonb not null,
  kind text not null,
  campus text,
  home text not null,
  parent text,
  valid_from date,
  valid_to date,
  established text,
  our_reading boolean not null,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  foreign key (hospital, campus) references campuses (hospital, code),
  foreign key (hospital, parent) references departments (hospital, code),
  check (valid_to >= valid_from),
  check (parent <> code)
);

create table people (
  id uuid primary key,
  hospital text not null,
  code text not null,
  name text not null,
  identity text,
  email text,
  mobile text,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  unique (hospital, identity)
);

create table appointments (
  id uuid primary key,
  hospital text not null,
  code text not null,
  person text not null,
  role text not null,
  title text,
  department text,
  campus text,
  valid_from date,
  valid_to date,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  foreign key (hospital, person) references people (hospital, code),
  foreign key (hospital, department) references departments (hospital, code),
  foreign key (hospital, campus) references campuses (hospital, code),
  check (valid_to >= valid_from)
);

create table calendar_years (
  id uuid primary key,
  hospital text not null,
  code text not null,
  year int not null,
  holidays jsonb not null,
  working_weekends jsonb not null,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code)
);
