-- 幂等键: what was answered to a command, so that the same command sent again gets the same answer.
create table idempotency_keys (
    hospital text not null,
    subject text not null,
    key text not null,
    request_hash bytea not null,
    response text,
    created_at timestamptz not null default now(),
    primary key (hospital, subject, key)
);

create index idempotency_keys_by_age on idempotency_keys (created_at);
