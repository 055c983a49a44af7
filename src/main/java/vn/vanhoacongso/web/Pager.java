package vn.vanhoacongso.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;

/** The links below a list of many pages, ready for the fragment components/pager. */
public record Pager(
        String first,
        String last,
        String total,
        @Nullable String previous,
        @Nullable String next,
        List<Link> links) {

    private static final int AROUND = 2;

    /** The pager of one page of a list; the address carries the filter, the parameter "trang" is added. */
    public static Pager of(PageOf<?> page, String address) {
        var first = page.rows().isEmpty() ? 0 : (page.page() - 1L) * page.size() + 1;
        var last = page.rows().isEmpty() ? 0 : first + page.rows().size() - 1;
        return new Pager(
                Vietnamese.count(first),
                Vietnamese.count(last),
                Vietnamese.count(page.total()),
                page.hasPrevious() ? href(address, page.page() - 1) : null,
                page.hasNext() ? href(address, page.page() + 1) : null,
                links(page, address));
    }

    /** There is more than one page. */
    public boolean several() {
        return links.size() > 1;
    }

    private static List<Link> links(PageOf<?> page, String address) {
        var links = new ArrayList<Link>();
        var skipped = false;
        for (int number = 1; number <= page.pages(); number++) {
            var near = Math.abs(number - page.page()) <= AROUND;
            if (near || number == 1 || number == page.pages()) {
                var current = number == page.page();
                var label = Vietnamese.count(number);
                links.add(new Link(label, current ? null : href(address, number), current ? "page" : null));
                skipped = false;
            } else if (!skipped) {
                links.add(new Link("…", null, null));
                skipped = true;
                number = number < page.page() ? page.page() - AROUND - 1 : page.pages() - 1;
            }
        }
        return List.copyOf(links);
    }

    /** The address is encoded already; a builder would encode it once more. */
    private static String href(String address, int number) {
        return address + (address.contains("?") ? "&" : "?") + "trang=" + number;
    }

    /** One page number; the current one has no address. */
    public record Link(
            String label, @Nullable String href, @Nullable String current) {}
}
