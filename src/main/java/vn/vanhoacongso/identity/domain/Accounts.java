package vn.vanhoacongso.identity.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import vn.vanhoacongso.shared.NotFoundException;

/** The accounts; whoever changes one takes its row first, so that two administrators follow each other. */
interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    Optional<Account> findByPublicId(String publicId);

    Optional<Account> findByName(String name);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> readByPublicId(String publicId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> readById(long id);

    default Account require(String publicId) {
        return findByPublicId(publicId).orElseThrow(() -> new NotFoundException("account " + publicId));
    }

    default Account lock(String publicId) {
        return readByPublicId(publicId).orElseThrow(() -> new NotFoundException("account " + publicId));
    }

    default Account lock(long id) {
        return readById(id).orElseThrow(() -> new NotFoundException("account " + id));
    }
}
