package vn.vanhoacongso.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the actor behind a session on every request, so that a blocked account or an ended grant counts at once. */
public interface Actors {

    /** The actor with the wanted grant if it is still valid today, else with the first valid one; empty without any. */
    Optional<Actor> find(long accountId, @Nullable Long grantId);
}
