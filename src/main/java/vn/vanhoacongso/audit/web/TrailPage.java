package vn.vanhoacongso.audit.web;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanhoacongso.audit.domain.TrailReader.Entry;
import vn.vanhoacongso.shared.PageOf;
import vn.vanhoacongso.shared.Vietnamese;
import vn.vanhoacongso.web.Pager;

/** One page of the trail with its filter. */
public record TrailPage(String actor, String subject, String total, List<Row> rows, Pager pager) {

    static TrailPage of(String actor, String subject, PageOf<Entry> found) {
        var address = UriComponentsBuilder.fromPath("/nhat-ky")
                .queryParam("nguoi", "{nguoi}")
                .queryParam("doi-tuong", "{doi}")
                .encode()
                .buildAndExpand(actor, subject)
                .toUriString();
        return new TrailPage(
                actor,
                subject,
                Vietnamese.count(found.total()),
                found.rows().stream().map(Row::of).toList(),
                Pager.of(found, address));
    }

    public boolean empty() {
        return rows.isEmpty();
    }

    /** One line. */
    public record Row(String at, String actor, String action, String subject, String detail) {

        static Row of(Entry entry) {
            return new Row(
                    Vietnamese.moment(entry.at()), entry.actor(), entry.action(), entry.subject(), entry.detail());
        }
    }
}
