-- One row per file, leaf and round in which points were given. A file that was settled without a change of the council
-- has no points of round FINAL here: then the round APPRAISED decides.
create or replace view assessment.v_leaf as
select
    s.code as season_code,
    s.state as season_state,
    f.unit_id,
    f.unit_code,
    f.path,
    f.cluster_code,
    f.stage,
    f.criteria_set_id,
    r.round,
    l.leaf_code,
    r.points,
    r.maximum,
    r.round = (
        case
            when l.final_maximum is not null then 'FINAL'
            when l.appraised_maximum is not null then 'APPRAISED'
            else 'SELF'
        end
    ) as of_record
from assessment.leaf_score l
join assessment.unit_assessment f on f.id = l.assessment_id
join assessment.season s on s.id = f.season_id
cross join lateral (
    values
        ('SELF', l.self_points, l.self_maximum),
        ('APPRAISED', l.appraised_points, l.appraised_maximum),
        ('FINAL', l.final_points, l.final_maximum)
) as r (round, points, maximum)
where r.maximum is not null;

comment on view assessment.v_leaf is
    'Published: points of leaves, one row per file, leaf and round; of_record marks the round that decides';
grant select on assessment.v_leaf to ${appRole};
