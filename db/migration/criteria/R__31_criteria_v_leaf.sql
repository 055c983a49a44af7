-- The scored lines of every set, for other modules' queries.
create or replace view criteria.v_leaf as
select
    l.set_id,
    s.code as set_code,
    s.version as set_version,
    l.position,
    l.code,
    l.group_code,
    l.criterion_code,
    l.title,
    l.maximum,
    l.kind,
    l.source
from criteria.leaf l
join criteria.criteria_set s on s.id = l.set_id;

comment on view criteria.v_leaf is 'Published: the scored lines of every criteria set, in the order of position';
grant select on criteria.v_leaf to ${appRole};
