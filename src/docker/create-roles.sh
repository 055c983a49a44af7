#!/bin/sh
# Runs once, on the empty database of the PostgreSQL image: the owner for migrations, the role of the portal.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$PORTAL_OWNER_PASSWORD" -v app_password="$PORTAL_APP_PASSWORD" <<'SQL'
create role portal_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
create role portal_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
create database portal owner portal_owner template template0
  encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C';
revoke connect, temporary on database portal from public;
grant connect on database portal to portal_app;
SQL
