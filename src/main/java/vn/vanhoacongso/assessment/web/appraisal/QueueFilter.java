package vn.vanhoacongso.assessment.web.appraisal;

import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.access.Role;
import vn.vanhoacongso.assessment.SeasonId;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Part;
import vn.vanhoacongso.assessment.domain.AppraisalQueue.Wanted;
import vn.vanhoacongso.assessment.domain.AppraiserLevel;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.shared.Vietnamese;

/** What the address of the queue asks for; anything it does not know falls back to the whole open queue. */
record QueueFilter(Part part, String cluster, String name, boolean districts, int page) {

    static final int SIZE = 50;

    private static final int LONGEST = 100;

    static QueueFilter of(String part, String cluster, String name, String level, String page) {
        return new QueueFilter(
                partOf(part),
                cluster,
                Vietnamese.clean(name.substring(0, Math.min(name.length(), LONGEST))),
                level.equals("huyen"),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    static QueueFilter open() {
        return new QueueFilter(Part.OPEN, "", "", false, 1);
    }

    Wanted wanted(SeasonId season, Actor actor, int size) {
        var level = level(actor);
        return new Wanted(
                season, level, part, level == AppraiserLevel.DISTRICT && !isDistrict(actor), cluster, name, page, size);
    }

    /** The own level of an appraiser; the province may also look at what lies with the districts. */
    AppraiserLevel level(Actor actor) {
        return isDistrict(actor) || districts ? AppraiserLevel.DISTRICT : AppraiserLevel.PROVINCE;
    }

    private static boolean isDistrict(Actor actor) {
        return actor.is(Role.DISTRICT_APPRAISER);
    }

    boolean isNarrowed() {
        return !cluster.isEmpty() || !name.isEmpty() || part != Part.OPEN;
    }

    String address(Season season) {
        return UriComponentsBuilder.fromPath("/tham-dinh")
                .queryParam("ky", "{ky}")
                .queryParam("giai-doan", "{giai}")
                .queryParam("khoi", "{khoi}")
                .queryParam("ten", "{ten}")
                .queryParam("cap", "{cap}")
                .encode()
                .buildAndExpand(season.code(), word(part), cluster, name, districts ? "huyen" : "")
                .toUriString();
    }

    static String word(Part part) {
        return switch (part) {
            case OPEN -> "chua-xong";
            case WAITING -> "cho";
            case UNDER_WAY -> "dang";
            case DONE -> "xong";
            case ALL -> "tat-ca";
        };
    }

    private static Part partOf(String word) {
        return List.of(Part.values()).stream()
                .filter(part -> word(part).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(Part.OPEN);
    }
}
