package vn.vanhoacongso.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.NotFoundException;

/** Keeps bytes under their SHA-256: first safe on disk (fsync, atomic move, fsync of the folder), then a row. */
@Component
public class StoredFiles {

    private static final String KNOWN =
            "select sha256, size_bytes as size, media_type from file.stored_file where sha256 = :sha256";
    private static final String REMEMBER = """
            insert into file.stored_file (sha256, size_bytes, media_type, stored_at)
            values (:sha256, :size, :mediaType, :at)
            on conflict (sha256) do nothing
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final Path folder;
    private final long limit;
    private final Tika detector = new Tika();

    StoredFiles(
            JdbcClient database,
            Clock clock,
            @Value("${portal.files.folder:.portal/files}") Path folder,
            @Value("${portal.files.limit-bytes:20971520}") long limit) {
        this.database = database;
        this.clock = clock;
        this.folder = folder;
        this.limit = limit;
    }

    /** Stores what the stream holds; refuses empty, too large, or not allowed content, and then keeps nothing. */
    public StoredFile store(InputStream content, FileName name) {
        var part = folder.resolve("incoming").resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(part.getParent());
            var hash = receive(content, part, name);
            var type = recognise(part, name);
            var stored = new StoredFile(hash, Files.size(part), type.mediaType());
            settle(part, stored);
            return stored;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            drop(part);
        }
    }

    /** The bytes, for a download; a row without bytes is a fault of the store and answers like a missing file. */
    public Resource open(String sha256) {
        var path = place(sha256);
        if (!Files.isReadable(path)) {
            throw new NotFoundException("file " + sha256);
        }
        return new FileSystemResource(path);
    }

    public StoredFile require(String sha256) {
        return database.sql(KNOWN)
                .param("sha256", sha256)
                .query((row, number) ->
                        new StoredFile(row.getString("sha256"), row.getLong("size"), row.getString("media_type")))
                .optional()
                .orElseThrow(() -> new NotFoundException("file " + sha256));
    }

    private String receive(InputStream content, Path part, FileName name) throws IOException {
        var digest = sha256();
        long total = 0;
        try (var out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > limit) {
                    throw new RefusedFileException("file.refused.size", name.value(), limit / 1_048_576);
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        if (total == 0) {
            throw new RefusedFileException("file.refused.empty", name.value());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private AllowedType recognise(Path part, FileName name) throws IOException {
        try (var bytes = Files.newInputStream(part)) {
            var type = AllowedType.of(name.value());
            if (type.isEmpty() || !type.get().isTrueOf(part, detector.detect(bytes))) {
                throw new RefusedFileException("file.refused.type", name.value());
            }
            return type.get();
        }
    }

    private void settle(Path part, StoredFile stored) throws IOException {
        var target = place(stored.sha256());
        Files.createDirectories(target.getParent());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
        database.sql(REMEMBER)
                .param("sha256", stored.sha256())
                .param("size", stored.size())
                .param("mediaType", stored.mediaType())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
