package vn.vanhoacongso.ranking.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.vanhoacongso.shared.Vietnamese;

/** What the address asks for; nothing that is typed there can break the page. */
record RankingQuery(@Nullable String cluster, String search, int page, RankingOrder order) {

    private static final int LONGEST_SEARCH = 100;
    private static final int LAST_PAGE = 100_000;

    static RankingQuery of(
            @Nullable String cluster, @Nullable String search, @Nullable String page, @Nullable String order) {
        var typed = search == null ? "" : Vietnamese.clean(search);
        return new RankingQuery(
                cluster,
                typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH)),
                number(page),
                RankingOrder.of(order));
    }

    /** The same list in another order, from its first page. */
    String address(String path, String clusterCode, RankingOrder wanted) {
        var address = new StringBuilder(path).append("?cum=").append(encoded(clusterCode));
        if (!search.isEmpty()) {
            address.append("&tim=").append(encoded(search));
        }
        return address.append("&sap-xep=").append(wanted.key()).toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }
}
