create schema assessment;

create sequence assessment.season_seq increment by 50;
create sequence assessment.unit_assessment_seq increment by 50;
create sequence assessment.evidence_seq increment by 50;

create table assessment.season (
    id bigint not null,
    code text collate "C" not null,
    title text not null,
    state text not null,
    reference_date date not null,
    self_scoring_from date not null,
    self_scoring_until timestamptz not null,
    acceptance_days integer not null,
    illustration boolean not null default false,
    decision_number text,
    decision_date date,
    published_at timestamptz,
    version bigint not null,
    constraint season_pk primary key (id),
    constraint season_code_uk unique (code),
    constraint season_code_ck check (code ~ '^[0-9]{4}(-[0-9]{4})?$'),
    constraint season_state_ck check (state in ('PREPARING', 'SELF_SCORING', 'APPRAISAL', 'COUNCIL', 'PUBLISHED', 'CLOSED')),
    constraint season_decision_ck check (state not in ('PUBLISHED', 'CLOSED') or (decision_number is not null and decision_date is not null))
);
comment on table assessment.season is 'One round of assessment; its address is its code';

create table assessment.season_rule (
    season_id bigint not null,
    unit_kind text not null,
    within_kind text not null,
    criteria_set_id bigint not null,
    appraiser_level text not null,
    district_check boolean not null,
    constraint season_rule_pk primary key (season_id, unit_kind, within_kind),
    constraint season_rule_season_fk foreign key (season_id) references assessment.season (id),
    constraint season_rule_level_ck check (appraiser_level in ('DISTRICT', 'PROVINCE'))
);
comment on table assessment.season_rule is 'Which set a kind of unit scores itself against and who appraises it; within_kind is the kind of the nearest governing unit';

create table assessment.season_band (
    season_id bigint not null,
    cluster_code text not null default '',
    position smallint not null,
    title text not null,
    from_rate numeric(5,2) not null,
    constraint season_band_pk primary key (season_id, cluster_code, position),
    constraint season_band_season_fk foreign key (season_id) references assessment.season (id)
);
comment on table assessment.season_band is 'Bands shown beside a rate; an empty cluster code holds for every cluster without bands of its own';

create table assessment.unit_assessment (
    id bigint not null,
    season_id bigint not null,
    unit_id bigint not null,
    unit_code text collate "C" not null,
    unit_name text not null,
    unit_kind text not null,
    path text collate "C" not null,
    cluster_code text not null,
    cluster_name text not null,
    criteria_set_id bigint not null,
    appraiser_level text not null,
    district_check boolean not null,
    taken_over boolean not null default false,
    stage text not null,
    version bigint not null,
    leaves_total smallint not null,
    leaves_done smallint not null default 0,
    problems smallint not null default 0,
    self_total numeric(5,2),
    self_maximum numeric(5,2),
    self_rate numeric(5,2),
    appraised_total numeric(5,2),
    appraised_maximum numeric(5,2),
    appraised_rate numeric(5,2),
    final_total numeric(5,2),
    final_maximum numeric(5,2),
    final_rate numeric(5,2),
    rate numeric(5,2) generated always as (coalesce(final_rate, appraised_rate)) stored,
    last_cell text,
    last_saved_at timestamptz,
    submitted_at timestamptz,
    appraised_at timestamptz,
    accept_until date,
    minutes text,
    constraint unit_assessment_pk primary key (id),
    constraint unit_assessment_uk unique (season_id, unit_id),
    constraint unit_assessment_season_fk foreign key (season_id) references assessment.season (id),
    constraint unit_assessment_stage_ck check (stage in ('NOT_STARTED', 'DRAFT', 'PENDING_HEAD', 'SUBMITTED', 'DISTRICT_CHECKED',
        'UNDER_APPRAISAL', 'APPRAISED_R1', 'AWAITING_COUNCIL', 'FINALIZED', 'PUBLISHED', 'OVERDUE')),
    constraint unit_assessment_level_ck check (appraiser_level in ('DISTRICT', 'PROVINCE')),
    constraint unit_assessment_path_ck check (path ~ '^(/[0-9]+)+/$'),
    constraint unit_assessment_self_ck check (self_total is null or self_total between 0 and self_maximum),
    constraint unit_assessment_appraised_ck check (appraised_total is null or appraised_total between 0 and appraised_maximum),
    constraint unit_assessment_final_ck check (final_total is null or final_total between 0 and final_maximum)
);
comment on table assessment.unit_assessment is 'The file of one unit in one season; path and cluster are those of the season''s reference date and never change';

create unique index unit_assessment_address_uk on assessment.unit_assessment (season_id, unit_code);
create index unit_assessment_path_ix on assessment.unit_assessment (season_id, path);
create index unit_assessment_rate_ix on assessment.unit_assessment (season_id, rate desc, unit_id);
create index unit_assessment_group_ix on assessment.unit_assessment (season_id, cluster_code, rate desc) include (unit_id);
create index unit_assessment_unit_ix on assessment.unit_assessment (unit_id);

create table assessment.group_total (
    assessment_id bigint not null,
    round text not null,
    group_code text collate "C" not null,
    points numeric(5,2) not null,
    maximum numeric(5,2) not null,
    constraint group_total_pk primary key (assessment_id, round, group_code),
    constraint group_total_file_fk foreign key (assessment_id) references assessment.unit_assessment (id),
    constraint group_total_round_ck check (round in ('SELF', 'APPRAISED', 'FINAL')),
    constraint group_total_points_ck check (points between 0 and maximum)
);
comment on table assessment.group_total is 'Totals of the groups of a set, stored with the score that changes them so that nothing is ever stale';

create table assessment.leaf_score (
    assessment_id bigint not null,
    leaf_code text collate "C" not null,
    self_points numeric(5,2),
    self_maximum numeric(5,2),
    appraised_points numeric(5,2),
    appraised_maximum numeric(5,2),
    reason text,
    appraised_by text,
    appraised_at timestamptz,
    final_points numeric(5,2),
    final_maximum numeric(5,2),
    final_reason text,
    constraint leaf_score_pk primary key (assessment_id, leaf_code),
    constraint leaf_score_file_fk foreign key (assessment_id) references assessment.unit_assessment (id),
    constraint leaf_score_self_ck check (self_points between 0 and self_maximum),
    constraint leaf_score_appraised_ck check (appraised_points between 0 and appraised_maximum),
    constraint leaf_score_final_ck check (final_points between 0 and final_maximum)
);
comment on table assessment.leaf_score is 'Points of one leaf: by the unit, by the appraiser, by the council; a maximum of 0 means the leaf does not apply';

create table assessment.cell (
    assessment_id bigint not null,
    name text collate "C" not null,
    raw text not null,
    value text,
    version bigint not null,
    saved_by text not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    on_behalf boolean not null,
    constraint cell_pk primary key (assessment_id, name),
    constraint cell_file_fk foreign key (assessment_id) references assessment.unit_assessment (id)
);
comment on table assessment.cell is 'What was typed into one input of a leaf, kept as typed even while it cannot be read as a value';

create table assessment.cell_version (
    assessment_id bigint not null,
    name text collate "C" not null,
    op_id uuid not null,
    outcome text not null,
    version bigint not null,
    raw text not null,
    saved_by text not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    constraint cell_version_pk primary key (assessment_id, op_id),
    constraint cell_version_file_fk foreign key (assessment_id) references assessment.unit_assessment (id),
    constraint cell_version_outcome_ck check (outcome in ('SAVED', 'CONFLICT'))
);
comment on table assessment.cell_version is 'Every text ever typed into a cell, also those that lost a conflict; the operation id makes a repeated save harmless';

create index cell_version_name_ix on assessment.cell_version (assessment_id, name, version);

create table assessment.move_fact (
    id bigint generated always as identity,
    assessment_id bigint not null,
    move text not null,
    from_stage text not null,
    to_stage text not null,
    by_account text not null,
    by_name text not null,
    by_role text not null,
    at timestamptz not null,
    business_at timestamptz not null,
    remark text,
    constraint move_fact_pk primary key (id),
    constraint move_fact_file_fk foreign key (assessment_id) references assessment.unit_assessment (id)
);
comment on table assessment.move_fact is 'Who moved a file from where to where, when and why; the timeline of the file';

create index move_fact_file_ix on assessment.move_fact (assessment_id, id);

create table assessment.evidence (
    id bigint not null,
    public_id text collate "C" not null,
    assessment_id bigint not null,
    leaf_code text collate "C" not null,
    sha256 text collate "C" not null,
    file_name text not null,
    document_number text,
    document_symbol text,
    document_date date,
    section text,
    page text,
    added_by text not null,
    added_at timestamptz not null,
    version bigint not null,
    constraint evidence_pk primary key (id),
    constraint evidence_public_uk unique (public_id),
    constraint evidence_file_fk foreign key (assessment_id) references assessment.unit_assessment (id),
    constraint evidence_blob_fk foreign key (sha256) references file.stored_file (sha256)
);
comment on table assessment.evidence is 'A stored file that backs a leaf, with the document it is and the place that counts';

create index evidence_file_ix on assessment.evidence (assessment_id, leaf_code);

grant usage on schema assessment to ${appRole};
grant select, insert, update on assessment.season to ${appRole};
grant select, insert on assessment.season_rule to ${appRole};
grant select, insert on assessment.season_band to ${appRole};
grant select, insert, update on assessment.unit_assessment to ${appRole};
grant select, insert, update on assessment.group_total to ${appRole};
grant select, insert, update on assessment.leaf_score to ${appRole};
grant select, insert, update on assessment.cell to ${appRole};
grant select, insert on assessment.cell_version to ${appRole};
grant select, insert on assessment.move_fact to ${appRole};
grant select, insert, update, delete on assessment.evidence to ${appRole};
grant usage on all sequences in schema assessment to ${appRole};
