package vn.vanhoacongso.identity.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.UnitId;

/** One role that one person holds at one unit for a time; ended early, it keeps who ended it. */
@Entity
@Table(schema = "identity", name = "role_grant")
public class RoleGrant {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private String publicId;
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String grantedBy;
    private Instant grantedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    protected RoleGrant() {}

    RoleGrant(
            long id,
            String publicId,
            long accountId,
            Role role,
            UnitId unit,
            GrantPeriod period,
            String grantedBy,
            Instant grantedAt) {
        this.id = id;
        this.publicId = publicId;
        this.accountId = accountId;
        this.role = role;
        this.unit = unit;
        this.validFrom = period.from();
        this.validUntil = period.until();
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    long id() {
        return id;
    }

    String publicId() {
        return publicId;
    }

    long accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return unit;
    }

    GrantPeriod period() {
        return new GrantPeriod(validFrom, validUntil);
    }

    /** Ends at once: today is the first day without it, and one that lay ahead never begins. */
    void end(long byAccount, String by, LocalDate today, Instant at) {
        if (byAccount == accountId) {
            throw new IllegalMoveException("identity.refusal.ownGrant");
        }
        if (period().isOver(today)) {
            throw new IllegalMoveException("identity.refusal.grantOver");
        }
        validUntil = validFrom.isAfter(today) ? validFrom : today;
        endedBy = by;
        endedAt = at;
    }
}
