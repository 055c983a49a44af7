-- The organisation on dated rows: a unit is never deleted or overwritten, what changes about it stands beside it.
-- Periods: valid_from null = since before our sources, valid_until is the first day no longer valid, null = open.

create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists btree_gist schema public;

create schema organization;
grant usage on schema organization to ${appRole};

create function organization.search_key(text) returns text
    language sql immutable strict parallel safe
    return translate(public.unaccent('public.unaccent'::regdictionary, lower(normalize($1, nfc))), 'đ', 'd');
comment on function organization.search_key(text) is
    'What a search compares: lower case, no marks, đ as d; one form for hòa and hoà, for composed and decomposed letters';
grant execute on function organization.search_key(text) to ${appRole};

create sequence organization.unit_seq increment by 50;

create table organization.unit_level (
    code text constraint unit_level_pk primary key,
    name text not null,
    position integer not null constraint unit_level_position_uq unique
);
comment on table organization.unit_level is 'Levels of government; their number is data';

create table organization.unit_kind (
    code text constraint unit_kind_pk primary key,
    name text not null,
    assessed boolean not null,
    position integer not null constraint unit_kind_position_uq unique
);
comment on table organization.unit_kind is 'Kinds of units; the kind decides the criteria set and whether a unit is assessed';

create table organization.emulation_cluster (
    code text constraint emulation_cluster_pk primary key,
    name text not null,
    block text constraint emulation_cluster_block_fk references organization.emulation_cluster,
    source text not null,
    constraint emulation_cluster_block_other_ck check (block <> code)
);
comment on table organization.emulation_cluster is 'Comparison groups (cụm, khối thi đua): units are ranked inside one of them';
create index emulation_cluster_block_ix on organization.emulation_cluster (block);

create table organization.unit (
    id bigint constraint unit_pk primary key,
    path text collate "C" not null,
    kind text not null constraint unit_kind_fk references organization.unit_kind,
    level text not null constraint unit_level_fk references organization.unit_level,
    valid_from date,
    known_from date,
    valid_until date,
    source text not null,
    constraint unit_path_uq unique (path),
    constraint unit_path_form_ck check (path ~ '^(/[0-9]+)+/$'),
    constraint unit_path_ends_in_id_ck check (path like '%/' || id || '/'),
    constraint unit_period_ck check (valid_from < valid_until),
    constraint unit_known_ck check (known_from >= valid_from and known_from < valid_until)
);
comment on table organization.unit is 'Every body of the organisation that is or was: agencies, communes, schools and context';
comment on column organization.unit.known_from is 'First day the sources vouch for, where the true start is not in the sources';
comment on column organization.unit.path is 'Node numbers from the root, compared byte by byte: jurisdictions are ranges of it';

create table organization.unit_name (
    unit_id bigint not null constraint unit_name_unit_fk references organization.unit,
    name text not null,
    search_key text not null generated always as (organization.search_key(name)) stored,
    valid_from date,
    valid_until date,
    source text not null,
    constraint unit_name_not_blank_ck check (name = btrim(name) and name <> ''),
    constraint unit_name_period_ck check (valid_from < valid_until),
    constraint unit_name_one_ex exclude using gist (unit_id with =, daterange(valid_from, valid_until) with &&)
);
comment on table organization.unit_name is 'Names through time; the rows of a unit cover its whole life. Names are not keys';
create index unit_name_search_ix on organization.unit_name using gin (search_key public.gin_trgm_ops);

create table organization.unit_parent (
    unit_id bigint not null constraint unit_parent_unit_fk references organization.unit,
    parent_id bigint not null constraint unit_parent_parent_fk references organization.unit,
    valid_from date,
    valid_until date,
    constraint unit_parent_other_ck check (unit_id <> parent_id),
    constraint unit_parent_period_ck check (valid_from < valid_until),
    constraint unit_parent_one_ex exclude using gist (unit_id with =, daterange(valid_from, valid_until) with &&)
);
comment on table organization.unit_parent is 'Superior unit through time; the rows cover the whole life of every unit but the root';
create index unit_parent_parent_ix on organization.unit_parent (parent_id);

create table organization.unit_code (
    unit_id bigint not null constraint unit_code_unit_fk references organization.unit,
    scheme text not null constraint unit_code_scheme_ck check (scheme in ('PORTAL', 'GSO', 'TMS', 'QCVN102', 'QD20')),
    code text not null,
    valid_from date,
    valid_until date,
    source text not null,
    constraint unit_code_form_ck check (code ~ '^[A-Z0-9.-]{1,60}$'),
    constraint unit_code_period_ck check (valid_from < valid_until),
    constraint unit_code_one_ex
        exclude using gist (unit_id with =, scheme with =, daterange(valid_from, valid_until) with &&),
    constraint unit_code_free_ex
        exclude using gist (scheme with =, code with =, daterange(valid_from, valid_until) with &&)
);
comment on table organization.unit_code is 'Codes through time: authorities reuse them, so the key is scheme, code and period';
create unique index unit_code_portal_uq on organization.unit_code (code) where scheme = 'PORTAL';
comment on index organization.unit_code_portal_uq is 'A code of scheme PORTAL is an address and is never given twice';

create table organization.unit_cluster (
    unit_id bigint not null constraint unit_cluster_unit_fk references organization.unit,
    cluster text constraint unit_cluster_cluster_fk references organization.emulation_cluster,
    valid_from date,
    valid_until date,
    constraint unit_cluster_period_ck check (valid_from < valid_until),
    constraint unit_cluster_one_ex exclude using gist (unit_id with =, daterange(valid_from, valid_until) with &&)
);
comment on table organization.unit_cluster is
    'Comparison group through time; a unit has no row, or rows that cover its whole life (cluster null = none then)';
create index unit_cluster_cluster_ix on organization.unit_cluster (cluster);

grant select, insert, update, delete on organization.unit_level to ${appRole};
grant select, insert, update, delete on organization.unit_kind to ${appRole};
grant select, insert, update, delete on organization.emulation_cluster to ${appRole};
grant select, insert, update, delete on organization.unit to ${appRole};
grant select, insert, update, delete on organization.unit_name to ${appRole};
grant select, insert, update, delete on organization.unit_parent to ${appRole};
grant select, insert, update, delete on organization.unit_code to ${appRole};
grant select, insert, update, delete on organization.unit_cluster to ${appRole};
grant usage on all sequences in schema organization to ${appRole};
