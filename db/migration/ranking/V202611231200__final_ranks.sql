create schema ranking;

create table ranking.final_rank (
    season_id bigint not null,
    unit_id bigint not null,
    unit_code text collate "C" not null,
    unit_name text not null,
    path text collate "C" not null,
    cluster_code text not null,
    cluster_name text not null,
    outcome text not null,
    total numeric(5,2),
    maximum numeric(5,2),
    rate numeric(5,2),
    self_rate numeric(5,2),
    rank integer,
    cluster_size integer not null,
    edition smallint not null default 1,
    constraint final_rank_pk primary key (season_id, unit_id),
    constraint final_rank_address_uk unique (season_id, unit_code),
    constraint final_rank_season_fk foreign key (season_id) references assessment.season (id),
    constraint final_rank_outcome_ck check (outcome in ('RANKED', 'SMALL_CLUSTER', 'NO_CLUSTER', 'NO_RESULT', 'OVERDUE')),
    constraint final_rank_rank_ck check ((outcome = 'RANKED') = (rank is not null) and rank >= 1),
    constraint final_rank_rate_ck check ((outcome in ('NO_RESULT', 'OVERDUE')) = (rate is null))
);
comment on table ranking.final_rank is
    'The published ranks of a season, frozen in the transaction that publishes it; edition counts published versions';

create index final_rank_cluster_ix on ranking.final_rank (season_id, cluster_code, rate desc);
create index final_rank_unit_ix on ranking.final_rank (unit_id, season_id);

grant usage on schema ranking to ${appRole};
grant select, insert on ranking.final_rank to ${appRole};
