package vn.vanhoacongso.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into the directory of a zip, and no further, to tell an office document from any other archive. */
final class OfficePackage {

    private static final int MOST_ENTRIES = 2_000;

    private OfficePackage() {}

    /** The archive holds the main folder of such documents and no macros. */
    static boolean holds(Path archive, String mainFolder) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.size() <= MOST_ENTRIES
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith(mainFolder))
                    && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        } catch (ZipException broken) {
            return false;
        }
    }
}
