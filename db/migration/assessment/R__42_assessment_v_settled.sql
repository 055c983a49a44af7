-- Files whose score the council has settled. The score of record is the latest deciding one, never the highest: what the
-- council concluded, else what the appraiser found.
create or replace view assessment.v_settled as
select
    s.code as season_code,
    f.unit_id,
    f.unit_code,
    f.unit_name,
    f.path,
    f.cluster_code,
    f.cluster_name,
    coalesce(f.final_total, f.appraised_total) as total,
    coalesce(f.final_maximum, f.appraised_maximum) as maximum,
    f.rate,
    f.self_total,
    f.self_rate
from assessment.unit_assessment f
join assessment.season s on s.id = f.season_id
where f.stage in ('FINALIZED', 'PUBLISHED');

comment on view assessment.v_settled is
    'Published: settled or published files with their score of record';
grant select on assessment.v_settled to ${appRole};
