package vn.vanhoacongso.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.IllegalMoveException;
import vn.vanhoacongso.shared.Vietnamese;

/** One person's way into the portal; it is blocked when the person leaves and never deleted. */
@Entity
@Table(schema = "identity", name = "account")
public class Account {

    @Id
    private long id;

    @Version
    private @Nullable Integer version;

    private String publicId;
    private String name;
    private String displayName;
    private String searchKey;
    private String passwordHash;
    private boolean mustChange;
    private boolean enabled = true;
    private Instant createdAt;

    protected Account() {}

    Account(long id, String publicId, String name, String displayName, String passwordHash, Instant createdAt) {
        this.id = id;
        this.publicId = publicId;
        this.name = name;
        this.displayName = Vietnamese.clean(displayName);
        this.searchKey = Vietnamese.searchKey(name + " " + displayName);
        this.passwordHash = passwordHash;
        this.mustChange = true;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public String publicId() {
        return publicId;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public boolean mustChange() {
        return mustChange;
    }

    public boolean enabled() {
        return enabled;
    }

    public Instant createdAt() {
        return createdAt;
    }

    String passwordHash() {
        return passwordHash;
    }

    void rename(String newDisplayName) {
        displayName = Vietnamese.clean(newDisplayName);
        searchKey = Vietnamese.searchKey(name + " " + newDisplayName);
    }

    /** Nobody locks the own door from inside: the last administrator would be gone. */
    void block(long byAccount) {
        if (byAccount == id) {
            throw new IllegalMoveException("identity.refusal.ownBlock");
        }
        if (!enabled) {
            throw new IllegalMoveException("identity.refusal.alreadyBlocked");
        }
        enabled = false;
    }

    void unblock() {
        if (enabled) {
            throw new IllegalMoveException("identity.refusal.notBlocked");
        }
        enabled = true;
    }

    /** A password that somebody else has seen; its owner replaces it at the first sign-in. */
    void receiveOneTimePassword(String hash, long byAccount) {
        if (byAccount == id) {
            throw new IllegalMoveException("identity.refusal.ownReset");
        }
        passwordHash = hash;
        mustChange = true;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        mustChange = false;
    }
}
