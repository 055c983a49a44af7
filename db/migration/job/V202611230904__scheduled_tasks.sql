create schema job;

create table job.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on job.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on job.scheduled_tasks (last_heartbeat);
comment on table job.scheduled_tasks is 'When each background job runs next and which node has it; columns as db-scheduler wants them';

grant usage on schema job to ${appRole};
grant select, insert, update, delete on job.scheduled_tasks to ${appRole};
