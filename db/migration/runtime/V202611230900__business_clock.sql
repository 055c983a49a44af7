create schema runtime;

create table runtime.business_clock (
    id smallint not null constraint business_clock_pk primary key constraint business_clock_one_row check (id = 1),
    offset_seconds bigint not null,
    set_at timestamptz not null
);
comment on table runtime.business_clock is
    'How far the office''s day lies from system time; a row exists only where a demonstration has moved it';

create table runtime.demo_part (
    name text not null constraint demo_part_pk primary key,
    size text not null constraint demo_part_size check (size in ('SMALL', 'FULL')),
    loaded_at timestamptz not null
);
comment on table runtime.demo_part is 'Which demonstration data this database has, so that each part is loaded once';

grant usage on schema runtime to ${appRole};
grant select, insert, update, delete on runtime.business_clock to ${appRole};
grant select, insert, update, delete on runtime.demo_part to ${appRole};
