package vn.vanhoacongso.identity.domain;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.SessionEnder;

/** Ends sessions when what they were opened with no longer holds; without stored sessions there is nothing to end. */
@Component
class OpenSessions {

    private final ObjectProvider<SessionEnder> sessions;

    OpenSessions(ObjectProvider<SessionEnder> sessions) {
        this.sessions = sessions;
    }

    void endAllOf(long accountId) {
        sessions.ifAvailable(ender -> ender.endAllOf(accountId));
    }

    void endOthersOf(long accountId, String sessionId) {
        sessions.ifAvailable(ender -> ender.endOthersOf(accountId, sessionId));
    }
}
