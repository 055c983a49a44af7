package vn.vanhoacongso.organization.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.UnitId;

/** All that was ever true of one unit: its life, and what held in which period. */
public record UnitHistory(Life life, List<Period> periods, List<Code> codes) {

    /** What held on that day, else what held last (for a day after the end) or first. */
    public Period on(LocalDate day) {
        return periods.stream()
                .filter(period -> period.covers(day))
                .findFirst()
                .orElseGet(() -> periods.getFirst().startsAfter(day) ? periods.getFirst() : periods.getLast());
    }

    /** What never changes. */
    public record Life(
            long id,
            String code,
            String path,
            String kindName,
            String levelName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate knownFrom,
            @Nullable LocalDate validUntil,
            String source) {

        public UnitId unit() {
            return new UnitId(id);
        }

        public UnitPath place() {
            return new UnitPath(path);
        }
    }

    /** A span of days in which name, parent and comparison group stayed the same. */
    public record Period(
            String name,
            @Nullable String parentCode,
            @Nullable String parentName,
            @Nullable String clusterName,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source) {

        boolean covers(LocalDate day) {
            return !startsAfter(day) && (validUntil == null || day.isBefore(validUntil));
        }

        boolean startsAfter(LocalDate day) {
            return validFrom != null && day.isBefore(validFrom);
        }
    }

    /** A code an authority or the portal gave. */
    public record Code(
            String scheme,
            String code,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            String source) {}
}
