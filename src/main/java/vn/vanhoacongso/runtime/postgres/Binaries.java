package vn.vanhoacongso.runtime.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the library that carries them for this platform. */
final class Binaries {

    private final byte[] archive;

    private Binaries(byte[] archive) {
        this.archive = archive;
    }

    static Binaries ofThisPlatform() throws IOException {
        var name = Platform.current().archive();
        try (var in = Binaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new UnusableDatabaseException(
                        "No database is named, and this program carries no PostgreSQL of its own.",
                        "Name a PostgreSQL 18 with --spring.datasource.url=jdbc:postgresql://<host>/<database> "
                                + "(see src/docs/operations.md), or start from the sources with ./mvnw spring-boot:run.");
            }
            return new Binaries(in.readAllBytes());
        }
    }

    /** The folder of the programs, below the given one. */
    Path unpackBelow(Path home) throws IOException {
        var sum = new CRC32();
        sum.update(archive);
        var folder = home.resolve("postgresql-%08x".formatted(sum.getValue()));
        var complete = folder.resolve(".complete");
        if (!Files.exists(complete)) {
            unpack(folder);
            Files.createFile(complete);
        }
        return folder.resolve("bin");
    }

    private void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside its archive: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var runnable = (entry.getMode() & 0100) != 0;
        if (runnable && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }
}
