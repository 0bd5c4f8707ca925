-- 审计记录: written with the change it tells of, never changed, never deleted.
create table audit_trail (
    id bigint generated always as identity primary key,
    recorded_at timestamptz not null default clock_timestamp(),
    hospital text not null,
    actor text not null,
    actor_name text not null,
    action text not null,
    subject_type text not null,
    subject_id text not null,
    reason text,
    history boolean not null,
    -- Text and not jsonb: a hash is taken over these very characters.
    details text not null
);

create index audit_trail_by_hospital on audit_trail (hospital, id);
create index audit_trail_by_subject on audit_trail (hospital, subject_type, subject_id, id);
create index audit_trail_by_actor on audit_trail (hospital, actor, id);

create function refuse_to_rewrite_the_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_trail_is_append_only
    before update or delete or truncate on audit_trail
    for each statement execute function refuse_to_rewrite_the_audit_trail();
