package vn.vanhoacongso.criteria;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names one version of a criteria set, so that a season can hold on to it for good. */
@Embeddable
public record CriteriaSetId(long value) implements Serializable {}
