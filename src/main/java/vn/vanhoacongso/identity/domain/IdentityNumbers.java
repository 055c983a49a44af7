package vn.vanhoacongso.identity.domain;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the numbers inside and the random addresses outside for new accounts and grants. */
@Component
class IdentityNumbers {

    private static final int BLOCK = 50;
    private static final int ADDRESS_LENGTH = 10;
    private static final String ADDRESS_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String NEXT_ACCOUNT = "select nextval('identity.account_seq')";
    private static final String NEXT_GRANT = "select nextval('identity.role_grant_seq')";

    private final JdbcClient database;
    private final RandomGenerator random = new SecureRandom();
    private final Queue<Long> accounts = new ArrayDeque<>();
    private final Queue<Long> grants = new ArrayDeque<>();

    IdentityNumbers(JdbcClient database) {
        this.database = database;
    }

    synchronized long nextAccount() {
        return next(accounts, NEXT_ACCOUNT);
    }

    synchronized long nextGrant() {
        return next(grants, NEXT_GRANT);
    }

    String address() {
        var text = new StringBuilder();
        random.ints(ADDRESS_LENGTH, 0, ADDRESS_LETTERS.length())
                .forEach(index -> text.append(ADDRESS_LETTERS.charAt(index)));
        return text.toString();
    }

    private long next(Queue<Long> pool, String sql) {
        if (pool.isEmpty()) {
            var first = database.sql(sql).query(Long.class).single();
            for (var number = first; number < first + BLOCK; number++) {
                pool.add(number);
            }
        }
        return pool.remove();
    }
}
