create schema if not exists runtime;

-- Unlogged: after a crash of the server everybody signs in again, and nothing typed is lost.
create unlogged table runtime.session (
    key text not null,
    account_id bigint,
    created_at timestamptz not null,
    last_access_at timestamptz not null,
    idle_seconds integer not null,
    expires_at timestamptz not null,
    attributes bytea not null,
    constraint session_pk primary key (key),
    constraint session_idle_positive check (idle_seconds > 0)
);

comment on table runtime.session is 'Who is signed in. The key is a hash of the identifier in the cookie, so this table opens no session.';
comment on column runtime.session.expires_at is 'Idle time or the absolute end, whichever comes first.';

create index session_account_ix on runtime.session (account_id);
create index session_expires_ix on runtime.session (expires_at);

grant usage on schema runtime to ${appRole};
grant select, insert, update, delete on runtime.session to ${appRole};
