package vn.vanhoacongso.organization;

import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.UnitId;

/** What other modules show and decide about a unit as of one date; the root has depth 1. */
public record UnitCard(
        UnitId id,
        String code,
        String name,
        String kind,
        UnitPath path,
        @Nullable UnitId parent,
        @Nullable String parentName,
        @Nullable String clusterCode,
        @Nullable String clusterName,
        int depth) {}
