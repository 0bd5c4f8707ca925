-- 组织: what this service knows of the organisation, projected from plan-service's state.
create table departments (
  hospital text not null,
  code text not null,
  name text not null,
  campus text,
  home text not null,
  valid_from date,
  valid_to date,
  primary key (hospital, code)
);

create table campuses (
  hospital text not null,
  code text not null,
  name text not null,
  valid_from date,
  valid_to date,
  primary key (hospital, code)
);

create table persons (
  hospital text not null,
  code text not null,
  name text not null,
  email text,
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

create index appointments_by_department on appointments (hospital, department);

-- 路由规则: one book per hospital, of the hospital's own home.
create table rule_books (
  hospital text primary key,
  home text not null,
  version bigint not null,
  rules json not null
);

-- 收到的事件: as they came, kept as long as the messages made of them.
create table received_events (
  source text not null,
  id text not null,
  type text not null,
  hospital text not null,
  home text not null,
  campus text,
  departments text not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  payload json not null,
  primary key (source, id)
);

-- 待送消息: the event names a department that nobody has told us of.
create table held_messages (
  source text not null,
  event_id text not null,
  department text not null,
  hospital text not null,
  since timestamptz not null,
  primary key (source, event_id, department),
  foreign key (source, event_id) references received_events (source, id)
);

create index held_messages_by_department on held_messages (hospital, department);

-- 收件箱: its row lock puts the messages of one inbox in order of commit, so that a reader who has seen
-- number n has seen all before it.
create table inboxes (
  hospital text not null,
  department text not null,
  last_sequence bigint not null,
  primary key (hospital, department)
);

create table messages (
  id uuid primary key,
  version bigint not null,
  hospital text not null,
  home text not null,
  department text not null,
  sequence bigint not null,
  source text not null,
  event_id text not null,
  type text not null,
  occurred_at timestamptz not null,
  topic_type text not null,
  topic_key text not null,
  topic_name text not null,
  title text not null,
  body text not null,
  reason text not null,
  template text not null,
  facts json not null,
  link text not null,
  demonstration boolean not null,
  created_at timestamptz not null,
  read_at timestamptz,
  read_by text,
  done_at timestamptz,
  done_by text,
  unique (source, event_id, department),
  unique (hospital, department, sequence),
  foreign key (source, event_id) references received_events (source, id)
);

create index messages_unread on messages (hospital, department) where read_at is null;
create index messages_by_topic on messages (hospital, topic_type, topic_key);

-- 轨迹: only ever added to.
create table trace_entries (
  id bigint generated always as identity primary key,
  hospital text not null,
  source text not null,
  event_id text not null,
  department text,
  step text not null,
  code text,
  words text not null,
  who text,
  at timestamptz not null
);

create index trace_entries_by_event on trace_entries (event_id, department);

-- 待发邮件: recipients are found when the mail is about to leave.
create table mail_orders (
  message_id uuid primary key references messages (id),
  ordered_at timestamptz not null
);

create table mail_deliveries (
  message_id uuid not null references messages (id),
  address text not null,
  person text not null,
  mail_id text not null,
  state text not null,
  attempts int not null,
  next_attempt_at timestamptz not null,
  last_error text,
  sent_at timestamptz,
  primary key (message_id, address)
);

create index mail_deliveries_due on mail_deliveries (next_attempt_at) where state = 'waiting';
