create table counters (id uuid primary key, version bigint not null, value bigint not null);
create table effects (
  effect bigint generated always as identity primary key,
  event_id text not null,
  aggregate_id uuid not null,
  version bigint not null,
  value bigint not null,
  state boolean not null
);

-- Looked at only when a transaction commits: the last moment at which a command may fail.
create table pairs (id uuid primary key, other uuid not null references pairs (id) deferrable initially deferred);
