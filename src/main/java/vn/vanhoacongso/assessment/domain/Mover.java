package vn.vanhoacongso.assessment.domain;

import java.time.Instant;
import vn.vanhoacongso.access.Actor;

/** Who makes a move and at which office time; the portal itself when a date passes. */
public record Mover(String account, String name, String role, Instant businessTime) {

    static Mover of(Actor actor, Instant businessTime) {
        return new Mover(actor.account(), actor.name(), actor.role().name(), businessTime);
    }

    static Mover portal(Instant businessTime) {
        return new Mover("portal", "Cổng", "SYSTEM", businessTime);
    }
}
