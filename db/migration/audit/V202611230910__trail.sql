create schema audit;

create table audit.entry (
    id bigint generated always as identity,
    at timestamptz not null,
    business_at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    detail text not null,
    constraint entry_pk primary key (id)
);
comment on table audit.entry is 'Who did what to which thing; the portal may add rows and read them, never change or delete them';

create index entry_subject_ix on audit.entry (subject, id);

grant usage on schema audit to ${appRole};
grant select, insert on audit.entry to ${appRole};
grant usage on all sequences in schema audit to ${appRole};
