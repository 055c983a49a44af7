create schema criteria;

create sequence criteria.criteria_set_seq increment by 50;

create table criteria.criteria_set (
    id bigint not null,
    code text collate "C" not null,
    version text collate "C" not null,
    title text not null,
    maximum numeric(5, 2) not null,
    valid_from date not null,
    valid_until date,
    definition jsonb not null,
    constraint criteria_set_pk primary key (id),
    constraint criteria_set_code_version_uk unique (code, version),
    constraint criteria_set_maximum_ck check (maximum > 0),
    constraint criteria_set_valid_ck check (valid_until is null or valid_until > valid_from)
);
comment on table criteria.criteria_set is 'One version of the criteria of one kind of unit; never changed, a new version is a new row';
comment on column criteria.criteria_set.definition is 'The whole set as it was loaded, variants already joined with their base';
comment on column criteria.criteria_set.valid_until is 'First day on which the version no longer holds; null = open';

create table criteria.leaf (
    set_id bigint not null,
    position int not null,
    code text collate "C" not null,
    group_code text collate "C" not null,
    criterion_code text collate "C" not null,
    title text not null,
    maximum numeric(5, 2) not null,
    kind text not null,
    source text not null,
    constraint leaf_pk primary key (set_id, position),
    constraint leaf_set_fk foreign key (set_id) references criteria.criteria_set (id),
    constraint leaf_code_uk unique (set_id, code),
    constraint leaf_maximum_ck check (maximum > 0),
    constraint leaf_kind_ck check (kind in ('RATIO', 'YESNO', 'CHECKLIST', 'LEVELS', 'DEDUCT', 'COUNT', 'POINTS')),
    constraint leaf_source_ck check (source in ('UNIT', 'APPRAISER', 'SYSTEM'))
);
comment on table criteria.leaf is 'The scored lines of a set in their order, for queries; the rules stand in the definition';

grant usage on schema criteria to ${appRole};
grant select, insert on criteria.criteria_set to ${appRole};
grant select, insert on criteria.leaf to ${appRole};
grant usage on all sequences in schema criteria to ${appRole};
