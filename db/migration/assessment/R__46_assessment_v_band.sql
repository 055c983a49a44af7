-- An empty cluster code holds for every cluster without bands of its own.
create or replace view assessment.v_band as
select
    b.season_id,
    b.cluster_code,
    b.position,
    b.title,
    b.from_rate
from assessment.season_band b;

comment on view assessment.v_band is 'Published: the bands a rate falls into, per season and cluster';
grant select on assessment.v_band to ${appRole};
