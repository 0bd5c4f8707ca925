-- 组织: the newest state that plan-service published.
create table departments (
  hospital text not null,
  code text not null,
  name text not null,
  valid_from date,
  valid_to date,
  primary key (hospital, code)
);

create table people (
  hospital text not null,
  code text not null,
  name text not null,
  primary key (hospital, code)
);

create table appointments (
  id uuid primary key,
  hospital text not null,
  person text not null,
  role text not null,
  department text,
  valid_from date,
  valid_to date
);
create index appointments_of_person on appointments (hospital, person);

create table calendar_years (
  hospital text not null,
  year int not null,
  primary key (hospital, year)
);

-- 放假与调休: days of a year's notice that are not what their weekday says.
create table calendar_days (
  hospital text not null,
  year int not null,
  day date not null,
  working boolean not null,
  primary key (hospital, year, day),
  foreign key (hospital, year) references calendar_years
);

-- 榜单
create table strategies (
  id uuid primary key,
  hospital text not null,
  home text not null,
  code text not null,
  year int not null,
  number text not null,
  position int not null,
  name text not null,
  source text not null check (source is json object),
  row_version bigint not null,
  unique (hospital, code),
  unique (hospital, year, position)
);

-- 揭榜项目: what the document states stands whole in facts; the other columns are what lists ask for.
create table open_bids (
  id uuid primary key,
  hospital text not null,
  home text not null,
  code text not null,
  year int not null,
  number text not null,
  strategy text not null,
  stage text not null,
  facts text not null check (facts is json object),
  row_version bigint not null,
  unique (hospital, code),
  unique (hospital, year, number)
);

-- 责任: whom each row of a challenge names; rewritten with each version of the challenge.
create table responsibilities (
  open_bid_id uuid not null references open_bids,
  row_number text not null,
  role text not null,
  code text not null,
  inherited boolean not null,
  primary key (open_bid_id, row_number, role, code)
);
create index responsibilities_by_code on responsibilities (code, role);

-- 亮诺
create table pledges (
  id uuid primary key,
  hospital text not null,
  home text not null,
  code text not null,
  year int not null,
  number int not null,
  leader text not null,
  facts text not null check (facts is json object),
  row_version bigint not null,
  unique (hospital, code),
  unique (hospital, year, number)
);

-- 里程碑
create table milestones (
  id uuid primary key,
  hospital text not null,
  home text not null,
  open_bid_id uuid not null references open_bids,
  sub_challenge text,
  title text not null,
  deliverable text,
  due date not null,
  supporting text not null, -- 科室代码，逗号分隔
  state text not null,
  closing text check (closing is json object),
  row_version bigint not null,
  check ((state = 'open') = (closing is null))
);
create index milestones_of_open_bid on milestones (open_bid_id);
create index milestones_open on milestones (hospital, due) where state = 'open';

-- 改期: every move of a due date; rows are only added.
create table milestone_slips (
  milestone_id uuid not null references milestones,
  due_version bigint not null,
  moved_from date not null,
  moved_to date not null,
  reason text not null,
  moved_by text not null,
  moved_by_name text not null,
  moved_at timestamptz not null,
  primary key (milestone_id, due_version)
);
