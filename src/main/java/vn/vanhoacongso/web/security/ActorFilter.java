package vn.vanhoacongso.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.vanhoacongso.access.AccountPrincipal;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Actors;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.runtime.session.SessionSettings;

/** Looks the person behind the session up on every request, so that a changed grant counts from the next click on. */
@Component
class ActorFilter extends OncePerRequestFilter {

    /** Session attribute with the grant the person chose to work with. */
    static final String GRANT = "grant";

    private static final String FOUND = ActorFilter.class.getName() + ".actor";

    private final ObjectProvider<Actors> actors;
    private final SessionSettings settings;

    ActorFilter(ObjectProvider<Actors> actors, SessionSettings settings) {
        this.actors = actors;
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var principal = principal();
        if (principal != null) {
            find(principal, request).ifPresentOrElse(actor -> enter(actor, request), () -> leave(request));
        }
        chain.doFilter(request, response);
    }

    private static @Nullable AccountPrincipal principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? principal
                : null;
    }

    private Optional<Actor> find(AccountPrincipal principal, HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Actor known) {
            return Optional.of(known);
        }
        var session = request.getSession(false);
        var grant = session == null ? null : (Long) session.getAttribute(GRANT);
        try {
            return actors.getObject().find(principal.accountId(), grant);
        } catch (DataAccessException down) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw down;
        }
    }

    private void enter(Actor actor, HttpServletRequest request) {
        request.setAttribute(FOUND, actor);
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor)));
        var session = request.getSession(false);
        if (session != null) {
            limit(session, actor.is(Role.ADMIN) ? settings.idleOfAdministrators() : settings.idle());
        }
    }

    private static void limit(HttpSession session, Duration idle) {
        var seconds = (int) idle.toSeconds();
        if (session.getMaxInactiveInterval() != seconds) {
            session.setMaxInactiveInterval(seconds);
        }
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null && request.getDispatcherType() != DispatcherType.ERROR) {
            session.invalidate();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PublicPaths.isAnonymous(request);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
