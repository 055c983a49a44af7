package vn.vanhoacongso.web.layout;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.web.HeaderPart;
import vn.vanhoacongso.web.NavigationEntry;
import vn.vanhoacongso.web.PortalLayout.Entry;
import vn.vanhoacongso.web.PortalLayout.Part;

/** The main menu and the header parts, put together from what the modules contribute. */
@Component
class Menu {

    private static final int MOST = 7;

    private final ObjectProvider<NavigationEntry> entries;
    private final ObjectProvider<HeaderPart> parts;

    Menu(ObjectProvider<NavigationEntry> entries, ObjectProvider<HeaderPart> parts) {
        this.entries = entries;
        this.parts = parts;
    }

    List<Entry> entries(Role role, String path) {
        var shown = entries.stream()
                .filter(entry -> entry.roles().contains(role))
                .sorted(comparingInt(NavigationEntry::order))
                .limit(MOST)
                .toList();
        var current = shown.stream()
                .map(NavigationEntry::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(comparingInt(String::length))
                .orElse(null);
        return shown.stream()
                .map(entry -> new Entry(
                        entry.titleKey(), entry.href(), Objects.equals(entry.href(), current) ? "page" : null))
                .toList();
    }

    List<Part> parts(Actor actor) {
        return parts.orderedStream().map(part -> part(part, actor)).toList();
    }

    private static Part part(HeaderPart part, Actor actor) {
        var names = part.fragment().split("::", 2);
        return new Part(names[0].strip(), names[1].strip(), () -> part.model(actor));
    }
}
