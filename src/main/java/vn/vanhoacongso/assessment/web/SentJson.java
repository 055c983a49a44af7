package vn.vanhoacongso.assessment.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vanhoacongso.assessment.domain.TypedCell;
import vn.vanhoacongso.shared.UnreadableRequestException;

/** Reads what the entry script sends; whatever is not a short list of cells is refused with a reason. */
final class SentJson {

    static final int MOST = 50;

    private static final int BYTES = 512 * 1024;
    private static final int LONGEST = 4_000;
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SentJson() {}

    /** One cell as it travels. */
    record Item(
            @Nullable String item,
            @Nullable String value,
            @Nullable Long version,
            @Nullable String opId) {}

    static List<TypedCell> read(InputStream body) throws IOException {
        var bytes = body.readNBytes(BYTES + 1);
        if (bytes.length > BYTES) {
            throw new UnreadableRequestException("assessment.cells.tooLarge");
        }
        var items = items(bytes);
        if (items.isEmpty() || items.size() > MOST) {
            throw new UnreadableRequestException("assessment.cells.count");
        }
        return items.stream().map(SentJson::cell).toList();
    }

    private static List<Item> items(byte[] bytes) {
        try {
            return Objects.requireNonNullElse(JSON.readValue(bytes, ITEMS), List.of());
        } catch (JacksonException broken) {
            throw new UnreadableRequestException("assessment.cells.shape");
        }
    }

    private static TypedCell cell(@Nullable Item item) {
        if (item == null || item.item() == null || item.value() == null || item.version() == null) {
            throw new UnreadableRequestException("assessment.cells.shape");
        }
        if (item.value().length() > LONGEST || item.item().length() > 100) {
            throw new UnreadableRequestException("assessment.cells.long");
        }
        if (!isText(item.value()) || !isText(item.item())) {
            throw new UnreadableRequestException("assessment.cells.text");
        }
        return new TypedCell(item.item(), item.value(), item.version(), operation(item.opId()));
    }

    private static UUID operation(@Nullable String typed) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(typed, ""));
        } catch (IllegalArgumentException none) {
            throw new UnreadableRequestException("assessment.cells.shape");
        }
    }

    /** No NUL and no half of a surrogate pair: the database keeps neither. */
    private static boolean isText(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
