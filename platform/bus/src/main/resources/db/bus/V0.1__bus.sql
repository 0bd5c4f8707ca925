-- One row per aggregate that ever spoke: its last event's version. Takes the place of a unique key on the
-- journal, which is partitioned by day and so could not hold one; it also refuses gaps when an event is appended.
create table event_heads (
  aggregate_id uuid primary key,
  aggregate_type text not null,
  version bigint not null check (version > 0)
);

create table event_journal (
  recorded_on date not null,
  id uuid not null,
  type text not null,
  hospital text not null,
  home text not null,
  aggregate_type text not null,
  aggregate_id uuid not null,
  aggregate_version bigint not null,
  campus text,
  departments text not null,
  traceparent text,
  occurred_at timestamptz not null,
  data text not null,
  state text,
  primary key (recorded_on, id)
) partition by range (recorded_on);

create table event_journal_default partition of event_journal default;

create index event_journal_by_aggregate on event_journal (aggregate_id, aggregate_version);

create table outbox (
  seq bigint generated always as identity (sequence name outbox_seq cache 1) primary key,
  recorded_on date not null,
  journal_id uuid not null
);

create table relay_leases (
  name text primary key,
  holder uuid not null,
  epoch bigint not null,
  expires_at timestamptz not null
);

create table event_guard (
  consumer text not null,
  aggregate_id uuid not null,
  version bigint not null,
  blocked boolean not null default false,
  primary key (consumer, aggregate_id)
);

create table parked_events (
  id bigint generated always as identity primary key,
  consumer text not null,
  kind text not null check (kind in ('failed', 'behind', 'held')),
  aggregate_id uuid,
  version bigint,
  cause text not null,
  topic text not null,
  partition_no int not null,
  record_offset bigint not null,
  -- Not jsonb, which refuses the zero bytes that a broken record's header names may hold.
  headers json not null,
  record_key bytea,
  record_value bytea,
  parked_at timestamptz not null default now(),
  unique (consumer, topic, partition_no, record_offset)
);

create index parked_events_by_aggregate on parked_events (consumer, aggregate_id, id);

create table deadlines (
  id bigint generated always as identity primary key,
  hospital text not null,
  home text not null,
  subject_type text not null,
  subject_id uuid not null,
  due_version bigint not null,
  due date not null,
  threshold text not null,
  fire_on date not null,
  state text not null check (state in ('waiting', 'fired', 'superseded', 'cancelled', 'passed')),
  attempts int not null default 0,
  retry_at timestamptz,
  fired_at timestamptz,
  unique (subject_id, due_version, threshold)
);

create index deadlines_waiting on deadlines (fire_on) where state = 'waiting';
