create or replace view assessment.v_season as
select
    s.id as season_id,
    s.code,
    s.title,
    s.state,
    s.self_scoring_until as deadline,
    s.decision_number,
    s.decision_date,
    s.published_at,
    s.illustration,
    s.reference_date,
    s.self_scoring_from
from assessment.season s;

comment on view assessment.v_season is
    'Published: every season with its state, its deadline and the decision that made its result official';
grant select on assessment.v_season to ${appRole};
