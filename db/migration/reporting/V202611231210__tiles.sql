create schema reporting;

create table reporting.tile (
    unit_code text collate "C" not null,
    tile_column smallint not null,
    tile_row smallint not null,
    valid_from date,
    valid_until date,
    constraint tile_pk unique nulls not distinct (unit_code, valid_from),
    constraint tile_place_ck check (tile_column between 0 and 9 and tile_row between 0 and 9),
    constraint tile_period_ck check (valid_from is null or valid_until is null or valid_from < valid_until)
);
comment on table reporting.tile is
    'Where a unit stands on the tile map and from when to when; valid_until is exclusive, null means open';

grant usage on schema reporting to ${appRole};
grant select, insert, update, delete on reporting.tile to ${appRole};
