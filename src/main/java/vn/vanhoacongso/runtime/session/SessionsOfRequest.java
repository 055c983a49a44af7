package vn.vanhoacongso.runtime.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The session of the request this thread serves, so that it is read once however often it is asked for. */
class SessionsOfRequest implements Filter {

    private static final ThreadLocal<SessionsOfRequest.Seen> SEEN = new ThreadLocal<>();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SEEN.get() != null) {
            chain.doFilter(request, response);
            return;
        }
        SEEN.set(new Seen(request.getDispatcherType() == DispatcherType.ERROR));
        try {
            chain.doFilter(request, response);
        } finally {
            SEEN.remove();
        }
    }

    static @Nullable StoredSession find(String id) {
        var seen = SEEN.get();
        var session = seen == null ? null : seen.session;
        return session != null && session.getId().equals(id) ? session : null;
    }

    /** An error page is drawn: it has to come even if the database is the thing that failed. */
    static boolean showsAnError() {
        var seen = SEEN.get();
        return seen != null && seen.showsAnError;
    }

    static void remember(StoredSession session) {
        var seen = SEEN.get();
        if (seen != null) {
            seen.session = session;
        }
    }

    static void forget(String id) {
        if (find(id) != null) {
            SEEN.get().session = null;
        }
    }

    private static class Seen {
        private final boolean showsAnError;
        private @Nullable StoredSession session;

        Seen(boolean showsAnError) {
            this.showsAnError = showsAnError;
        }
    }
}
