create table documents (
  id uuid primary key,
  hospital text not null,
  code text not null,
  title text not null,
  notice_title text,
  kind text not null,
  period text,
  document_number text,
  decisions jsonb not null,
  signed_on date,
  issued_on date,
  issuing_office text,
  addressed_to jsonb not null,
  copied_to jsonb not null,
  attachments jsonb not null,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  check (issued_on >= signed_on)
);

create table findings (
  id uuid primary key,
  hospital text not null,
  code text not null,
  document text not null,
  further_documents jsonb not null,
  heading text,
  kind text,
  statement text,
  claimed text,
  listed text,
  status text not null,
  treatment text,
  note text,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  foreign key (hospital, document) references documents (hospital, code)
);

create table plans (
  id uuid primary key,
  hospital text not null,
  code text not null,
  title text not null,
  kind text not null,
  document text not null,
  period text,
  official boolean not null,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, code),
  foreign key (hospital, document) references documents (hospital, code)
);

-- A plan is stored before its nodes, and the nodes of one batch in any order.
create table plan_nodes (
  id uuid primary key,
  hospital text not null,
  plan text not null,
  place text not null,
  parent text,
  number text not null,
  title text not null,
  kind text not null,
  official boolean not null,
  text text,
  at text,
  responsibility jsonb not null,
  refers_to jsonb not null,
  carries_out_plan text,
  carries_out_place text,
  withdrawn boolean not null,
  plan_version bigint not null,
  source jsonb,
  reason text,
  row_version bigint not null,
  unique (hospital, plan, place),
  foreign key (hospital, plan) references plans (hospital, code),
  foreign key (hospital, plan, parent) references plan_nodes (hospital, plan, place)
    deferrable initially deferred,
  check ((carries_out_plan is null) = (carries_out_place is null))
);

create index plan_nodes_carrying_out on plan_nodes (hospital, plan, carries_out_plan)
  where carries_out_plan is not null;

-- A plan's tree as it stood at an earlier version.
create index revisions_of_plan_nodes on revisions (hospital, (state ->> 'plan'))
  where state ->> 'planVersion' is not null;
