package vn.vanhoacongso.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names a unit of the organisation across modules without dragging the unit along. */
@Embeddable
public record UnitId(long value) implements Serializable {}
