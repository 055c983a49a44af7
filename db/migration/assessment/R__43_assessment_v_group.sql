create or replace view assessment.v_group as
select
    s.code as season_code,
    s.state as season_state,
    f.unit_id,
    f.unit_code,
    f.path,
    f.cluster_code,
    f.stage,
    f.criteria_set_id,
    g.round,
    g.group_code,
    g.points,
    g.maximum,
    case when g.maximum = 0 then 0 else round(g.points * 100 / g.maximum, 2) end as rate
from assessment.group_total g
join assessment.unit_assessment f on f.id = g.assessment_id
join assessment.season s on s.id = f.season_id;

comment on view assessment.v_group is
    'Published: totals of the groups of a set, one row per file, round (SELF, APPRAISED, FINAL) and group';
grant select on assessment.v_group to ${appRole};
