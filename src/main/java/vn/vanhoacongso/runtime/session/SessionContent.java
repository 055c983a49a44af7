package vn.vanhoacongso.runtime.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Attributes as bytes; reading accepts only the few types a session of the portal holds. */
final class SessionContent {

    private static final Logger LOG = LoggerFactory.getLogger(SessionContent.class);

    private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(String.join(
            ";",
            "maxdepth=20",
            "maxrefs=5000",
            "maxarray=10000",
            "maxbytes=200000",
            "java.lang.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.CopyOnWriteArrayList",
            "org.springframework.security.core.context.SecurityContextImpl",
            "org.springframework.security.core.authority.SimpleGrantedAuthority",
            "org.springframework.security.core.authority.FactorGrantedAuthority",
            "org.springframework.security.authentication.AbstractAuthenticationToken",
            "org.springframework.security.authentication.UsernamePasswordAuthenticationToken",
            "org.springframework.security.web.authentication.WebAuthenticationDetails",
            "org.springframework.security.web.csrf.DefaultCsrfToken",
            "org.springframework.util.LinkedMultiValueMap",
            "org.springframework.util.MultiValueMapAdapter",
            "org.springframework.web.servlet.FlashMap",
            "vn.vanhoacongso.access.AccountPrincipal",
            "vn.vanhoacongso.web.Notice",
            "!*"));

    private SessionContent() {}

    static byte[] write(Map<String, Object> attributes) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(attributes));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /** Empty when the bytes hold something that is not allowed or no longer understood. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> readOrNothing(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(ALLOWED);
            return (Map<String, Object>) in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.warn("A session could not be read and is dropped: {}", unreadable.getMessage());
            return Map.of();
        }
    }
}
