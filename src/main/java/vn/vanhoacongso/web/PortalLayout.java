package vn.vanhoacongso.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the frame of every page shows, already decided; model attribute "layout". Without a person: sign-in, errors. */
public record PortalLayout(
        @Nullable Person person,
        List<Entry> navigation,
        List<Choice> choices,
        List<Part> parts,
        List<TextSize> textSizes,
        @Nullable Message message,
        Reading reading,
        String today,
        boolean demonstration) {

    /** There is another grant to work with. */
    public boolean switchable() {
        return choices.size() > 1;
    }

    public String language() {
        return reading.language();
    }

    /** Class of the html element: the text size. */
    public String textClass() {
        return reading.textClass();
    }

    /** Class of the body: how dense lists are. */
    public String densityClass() {
        return reading.densityClass();
    }

    public String languageHref() {
        return reading.languageHref();
    }

    public String densityHref() {
        return reading.densityHref();
    }

    public String densityTitle() {
        return reading.densityTitle();
    }

    /** Who is signed in: "Trần Thị Mẫu (Cán bộ nhập)", the same with the unit, and the unit alone. */
    public record Person(String name, String role, String place) {

        public String title() {
            return name + " (" + role + ")";
        }

        public String fullTitle() {
            return name + ", " + role + ", " + place;
        }
    }

    /** One entry of the menu; current is "page" on its own page and null elsewhere. */
    public record Entry(
            String titleKey, String href, @Nullable String current) {}

    /** One grant the person may switch to. */
    public record Choice(long grant, String title, boolean active) {}

    /** What a module shows in the header; its model is asked for only when the page is drawn. */
    public record Part(String template, String name, Supplier<Object> content) {

        public Object model() {
            return content.get();
        }
    }

    /** One of the three text sizes. */
    public record TextSize(
            String label,
            String titleKey,
            String href,
            @Nullable String current) {}

    /** The message after a redirect. */
    public record Message(String tone, String icon, String text) {}

    /** How this visitor reads: language, text size, density, and the links that change them. */
    public record Reading(
            String language,
            String textClass,
            String densityClass,
            String languageHref,
            String densityHref,
            String densityTitle) {}
}
