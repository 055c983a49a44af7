package vn.vanhoacongso.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that may be evidence; content and extension must agree, and nothing that carries a script is here. */
enum AllowedType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final List<String> extensions;

    AllowedType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<AllowedType> of(String detectedType, String fileName) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(detectedType) && type.extensions.contains(extension))
                .findFirst();
    }

    /** Office documents are archives: their directory must show that they are what they say. */
    boolean isTrueOf(Path content) throws IOException {
        return switch (this) {
            case DOCX -> OfficePackage.holds(content, "word/");
            case XLSX -> OfficePackage.holds(content, "xl/");
            default -> true;
        };
    }

    String mediaType() {
        return mediaType;
    }
}
