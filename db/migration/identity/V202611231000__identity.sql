create schema identity;

create sequence identity.account_seq increment by 50;
create sequence identity.role_grant_seq increment by 50;

create table identity.account (
    id bigint not null,
    public_id varchar(10) collate "C" not null,
    name varchar(40) collate "C" not null,
    display_name varchar(100) not null,
    search_key varchar(200) collate "C" not null,
    password_hash varchar(200) not null,
    must_change boolean not null,
    enabled boolean not null,
    created_at timestamptz not null,
    version integer not null,
    constraint account_pk primary key (id),
    constraint account_public_id_uk unique (public_id),
    constraint account_public_id_ck check (public_id ~ '^[a-z0-9]{10}$'),
    constraint account_name_ck check (name <> '')
);

comment on table identity.account is 'Who may sign in; an account is blocked, never deleted, so that the trail keeps its names';

create unique index account_name_uk on identity.account (lower(name));

create table identity.role_grant (
    id bigint not null,
    public_id varchar(10) collate "C" not null,
    account_id bigint not null,
    role varchar(20) collate "C" not null,
    unit_id bigint not null,
    valid_from date not null,
    valid_until date,
    granted_by varchar(40) not null,
    granted_at timestamptz not null,
    ended_by varchar(40),
    ended_at timestamptz,
    version integer not null,
    constraint role_grant_pk primary key (id),
    constraint role_grant_public_id_uk unique (public_id),
    constraint role_grant_public_id_ck check (public_id ~ '^[a-z0-9]{10}$'),
    constraint role_grant_account_fk foreign key (account_id) references identity.account (id),
    constraint role_grant_unit_fk foreign key (unit_id) references organization.unit (id),
    constraint role_grant_role_ck check (role in (
        'UNIT_CLERK', 'UNIT_HEAD', 'DISTRICT_CLERK', 'DISTRICT_APPRAISER', 'PROV_APPRAISER', 'COUNCIL', 'UNION',
        'DECISION_MAKER', 'LEADER', 'ADMIN', 'AUDITOR')),
    constraint role_grant_period_ck check (valid_until is null or valid_until >= valid_from),
    constraint role_grant_ended_ck check ((ended_by is null) = (ended_at is null)),
    -- nobody holds the same role at the same unit twice on one day
    constraint role_grant_once_ex exclude using gist (
        account_id with =,
        unit_id with =,
        role with =,
        daterange(valid_from, valid_until) with &&)
);

comment on table identity.role_grant is 'One role of one person at one unit; the last day is the one before valid_until';

create index role_grant_account_ix on identity.role_grant (account_id);
create index role_grant_unit_ix on identity.role_grant (unit_id);

grant usage on schema identity to ${appRole};
grant select, insert, update, delete on identity.account to ${appRole};
grant select, insert, update, delete on identity.role_grant to ${appRole};
grant usage on all sequences in schema identity to ${appRole};
