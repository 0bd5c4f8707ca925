-- 组织机构: projected from plan-service's state.
create table campuses (
    hospital text not null,
    code text not null,
    name text not null,
    home text not null,
    valid_from date,
    valid_to date,
    primary key (hospital, code)
);

create table departments (
    hospital text not null,
    code text not null,
    name text not null,
    campus text,
    valid_from date,
    valid_to date,
    primary key (hospital, code)
);

-- 指标口径. row_version counts from 0; the aggregate's version is one more.
create table definitions (
    id uuid primary key,
    hospital text not null,
    code text not null,
    row_version bigint not null,
    content jsonb not null,
    assigned_owner text,
    unique (hospital, code)
);

create table definition_versions (
    definition_id uuid not null references definitions,
    version bigint not null,
    content jsonb not null,
    assigned_owner text,
    recorded_at timestamptz not null default now(),
    primary key (definition_id, version)
);

-- 目标值.
create table targets (
    id uuid primary key,
    hospital text not null,
    code text not null,
    row_version bigint not null,
    indicator text,
    department text,
    waiting boolean not null,
    content jsonb not null,
    confirmation jsonb,
    unique (hospital, code)
);

create index targets_by_indicator on targets (hospital, indicator);

create table target_versions (
    target_id uuid not null references targets,
    version bigint not null,
    content jsonb not null,
    confirmation jsonb,
    recorded_at timestamptz not null default now(),
    primary key (target_id, version)
);

-- 填报: the newest revision; every revision, this one included, stands in submission_revisions.
create table submissions (
    id uuid primary key,
    hospital text not null,
    home text not null,
    indicator text not null,
    campus text,
    department text,
    period text not null,
    first_day date not null,
    last_day date not null,
    demonstration boolean not null,
    history boolean not null,
    row_version bigint not null,
    revision jsonb not null,
    reporter_department text
);

create unique index submissions_slot
    on submissions (hospital, indicator, coalesce(campus, ''), coalesce(department, ''), period);

create index submissions_by_period on submissions (hospital, indicator, last_day, first_day);

create table submission_revisions (
    submission_id uuid not null references submissions,
    number bigint not null,
    revision jsonb not null,
    primary key (submission_id, number)
);

-- 汇总分量: what result events told, own and mirrored.
create table pieces (
    submission_id uuid primary key,
    hospital text not null,
    indicator text not null,
    campus text,
    department text,
    period text not null,
    first_day date not null,
    last_day date not null,
    numerator numeric not null,
    denominator numeric,
    revision bigint not null,
    demonstration boolean not null,
    reported_at timestamptz not null
);

create index pieces_by_period on pieces (hospital, indicator, first_day, last_day);

-- 汇总.
create table roll_ups (
    id uuid primary key,
    hospital text not null,
    home text not null,
    indicator text not null,
    campus text,
    department text,
    period text not null,
    row_version bigint not null,
    outcome jsonb not null,
    cause jsonb not null,
    calculated_at timestamptz not null
);

create unique index roll_ups_key
    on roll_ups (hospital, indicator, period, coalesce(campus, ''), coalesce(department, ''));

create index roll_ups_by_period on roll_ups (hospital, period);

create table roll_up_revisions (
    roll_up_id uuid not null references roll_ups,
    version bigint not null,
    outcome jsonb not null,
    cause jsonb not null,
    calculated_at timestamptz not null,
    primary key (roll_up_id, version)
);

-- 补录: results stated without components; never added up.
create table stated_results (
    id uuid primary key,
    hospital text not null,
    code text not null,
    indicator text,
    period text not null,
    row_version bigint not null,
    content jsonb not null,
    unique (hospital, code)
);

create index stated_results_by_indicator on stated_results (hospital, indicator, period);

create table stated_result_versions (
    stated_result_id uuid not null references stated_results,
    version bigint not null,
    content jsonb not null,
    recorded_at timestamptz not null default now(),
    primary key (stated_result_id, version)
);
