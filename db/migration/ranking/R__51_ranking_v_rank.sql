create or replace view ranking.v_rank as
select
    s.code as season_code,
    r.season_id,
    r.unit_id,
    r.unit_code,
    r.unit_name,
    r.path,
    r.cluster_code,
    r.cluster_name,
    r.outcome,
    r.total,
    r.maximum,
    r.rate,
    r.self_rate,
    r.rank,
    r.cluster_size,
    r.edition
from ranking.final_rank r
join assessment.v_season s on s.season_id = r.season_id;

comment on view ranking.v_rank is 'Published: official results of published seasons, with and without a rank';
grant select on ranking.v_rank to ${appRole};
