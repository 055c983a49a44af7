package vn.vanhoacongso.web;

import java.io.Serializable;
import java.util.List;

/** A message that stays in the page after a redirect: flash attribute "notice"; tone ok, warn, err or info. */
public record Notice(String tone, String key, List<String> arguments) implements Serializable {

    public static Notice ok(String key, String... arguments) {
        return new Notice("ok", key, List.of(arguments));
    }

    public static Notice warn(String key, String... arguments) {
        return new Notice("warn", key, List.of(arguments));
    }
}
