-- One row per file: how far it has come. Its scores are unpublished as long as the season is; who reads this view for a
-- page has to leave out what its reader may not see yet.
create or replace view assessment.v_progress as
select
    s.code as season_code,
    s.id as season_id,
    s.state as season_state,
    f.unit_id,
    f.unit_code,
    f.unit_name,
    f.unit_kind,
    f.path,
    f.cluster_code,
    f.cluster_name,
    f.stage,
    f.self_rate,
    f.appraised_rate,
    f.rate,
    f.leaves_done,
    f.leaves_total,
    f.submitted_at,
    f.last_saved_at
from assessment.unit_assessment f
join assessment.season s on s.id = f.season_id;

comment on view assessment.v_progress is
    'Published: every file of every season with its stage and how far it has come';
grant select on assessment.v_progress to ${appRole};
