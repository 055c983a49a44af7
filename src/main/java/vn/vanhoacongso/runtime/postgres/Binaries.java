package vn.vanhoacongso.runtime.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

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
            Archive.unpack(archive, folder);
            Files.createFile(complete);
        }
        return folder.resolve("bin");
    }
}
