package vn.vanhoacongso.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that may be evidence; content and extension must agree, and nothing that carries a script is here. */
enum AllowedType {
    PDF("application/pdf", List.of("application/pdf"), "pdf"),
    JPEG("image/jpeg", List.of("image/jpeg"), "jpg", "jpeg"),
    PNG("image/png", List.of("image/png"), "png"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "xlsx");

    private final String mediaType;
    private final List<String> detected;
    private final List<String> extensions;

    AllowedType(String mediaType, List<String> detected, String... extensions) {
        this.mediaType = mediaType;
        this.detected = detected;
        this.extensions = List.of(extensions);
    }

    static Optional<AllowedType> of(String detectedType, String fileName) {
        var dot = fileName.lastIndexOf('.');
        var extension = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.detected.contains(detectedType) && type.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
