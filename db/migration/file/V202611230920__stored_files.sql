create schema file;

create table file.stored_file (
    sha256 text collate "C" not null,
    size_bytes bigint not null,
    media_type text not null,
    stored_at timestamptz not null,
    constraint stored_file_pk primary key (sha256),
    constraint stored_file_size_ck check (size_bytes > 0),
    constraint stored_file_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table file.stored_file is 'Contents kept outside the database, named by their SHA-256; a row exists only once the bytes are safe on disk';

grant usage on schema file to ${appRole};
grant select, insert on file.stored_file to ${appRole};
