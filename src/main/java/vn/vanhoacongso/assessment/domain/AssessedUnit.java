package vn.vanhoacongso.assessment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.vanhoacongso.access.UnitPath;
import vn.vanhoacongso.shared.UnitId;

/** The unit as it was on the season's reference date; later changes of the organisation do not touch it. */
@Embeddable
public record AssessedUnit(
        @Column(name = "unit_id", updatable = false) long number,
        @Column(name = "unit_code", updatable = false) String code,
        @Column(name = "unit_name", updatable = false) String name,
        @Column(name = "unit_kind", updatable = false) String kind,
        @Column(name = "path", updatable = false) String pathText,
        @Column(name = "cluster_code", updatable = false) String clusterCode,
        @Column(name = "cluster_name", updatable = false) String clusterName) {

    public UnitId id() {
        return new UnitId(number);
    }

    public UnitPath path() {
        return new UnitPath(pathText);
    }
}
