package vn.vanhoacongso.identity.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The grants, each changed only while the row of its account is taken. */
interface RoleGrants extends Repository<RoleGrant, Long> {

    RoleGrant save(RoleGrant grant);

    List<RoleGrant> findByAccountId(long accountId);

    Optional<RoleGrant> findByAccountIdAndPublicId(long accountId, String publicId);
}
