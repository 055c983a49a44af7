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

    /** The type a name claims; whether the content agrees is asked afterwards. */
    static Optional<AllowedType> of(String fileName) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /** The first bytes alone must show the type; office documents are archives whose directory must show it. */
    boolean isTrueOf(Path content, String typeOfContent) throws IOException {
        return switch (this) {
            case DOCX -> OfficePackage.holds(content, "word/");
            case XLSX -> OfficePackage.holds(content, "xl/");
            default -> mediaType.equals(typeOfContent);
        };
    }

    String mediaType() {
        return mediaType;
    }
}
