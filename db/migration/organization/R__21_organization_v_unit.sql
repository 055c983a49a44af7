-- One row per unit and period in which its name, parent and comparison group stay the same. greatest and least pass
-- over nulls, so an open end stays open. Dated rows of a unit cover its whole life: left joins lose no day.
create or replace view organization.v_unit as
select
    u.id as unit_id,
    c.code,
    n.name,
    n.search_key,
    u.kind,
    u.path,
    p.parent_id,
    k.cluster as cluster_code,
    e.name as cluster_name,
    t.assessed,
    greatest(u.valid_from, n.valid_from, p.valid_from, k.valid_from) as valid_from,
    least(u.valid_until, n.valid_until, p.valid_until, k.valid_until) as valid_until
from organization.unit u
join organization.unit_kind t on t.code = u.kind
join organization.unit_code c on c.unit_id = u.id and c.scheme = 'PORTAL'
join organization.unit_name n
    on n.unit_id = u.id
    and daterange(n.valid_from, n.valid_until) && daterange(u.valid_from, u.valid_until)
left join organization.unit_parent p
    on p.unit_id = u.id
    and daterange(p.valid_from, p.valid_until)
        && (daterange(u.valid_from, u.valid_until) * daterange(n.valid_from, n.valid_until))
left join organization.unit_cluster k
    on k.unit_id = u.id
    and daterange(k.valid_from, k.valid_until)
        && (daterange(u.valid_from, u.valid_until) * daterange(n.valid_from, n.valid_until)
            * coalesce(daterange(p.valid_from, p.valid_until), '(,)'::daterange))
left join organization.emulation_cluster e on e.code = k.cluster;

comment on view organization.v_unit is
    'Published: the organisation as of any date; valid_until is exclusive, null means open';
grant select on organization.v_unit to ${appRole};
