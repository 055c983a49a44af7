package vn.vanhoacongso.runtime.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The two roles and the database of the portal on a server whose superuser we are: one owns, the other only works. */
public final class PortalDatabase {

    /** Owns the database and all in it; only migrations use it. */
    public static final String OWNER = "portal_owner";

    /** Owns nothing and is granted every table by its migration; the portal works as this one. */
    public static final String APPLICATION = "portal_app";

    public static final String NAME = "portal";

    private static final String ROLE_EXISTS = "select from pg_roles where rolname = '%s'";
    private static final String DATABASE_EXISTS = "select from pg_database where datname = '%s'";
    private static final String CREATE_ROLE = "create role %s";
    private static final String LIMIT_ROLE =
            "alter role %s login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'";
    private static final String CREATE_DATABASE = "create database %s owner %s template %s";
    private static final String CLOSE_TO_PUBLIC = "revoke connect, temporary on database %s from public";
    private static final String OPEN_TO_APPLICATION = "grant connect on database %s to %s";

    private PortalDatabase() {}

    /** Creates what is missing; the passwords become those given, so that a lost file is no lost database. */
    public static void prepare(Connection superuser, String ownerPassword, String applicationPassword)
            throws SQLException {
        try (var statement = superuser.createStatement()) {
            role(statement, OWNER, ownerPassword);
            role(statement, APPLICATION, applicationPassword);
            if (isMissing(statement, DATABASE_EXISTS.formatted(NAME))) {
                create(statement, NAME, "template1");
            }
        }
    }

    /** A new database of the owner, as a copy of the template. */
    public static void create(Statement statement, String name, String template) throws SQLException {
        statement.execute(CREATE_DATABASE.formatted(name, OWNER, template));
        statement.execute(CLOSE_TO_PUBLIC.formatted(name));
        statement.execute(OPEN_TO_APPLICATION.formatted(name, APPLICATION));
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (isMissing(statement, ROLE_EXISTS.formatted(name))) {
            statement.execute(CREATE_ROLE.formatted(name));
        }
        statement.execute(LIMIT_ROLE.formatted(name, password.replace("'", "''")));
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
