package vn.vanhoacongso.assessment.web.council;

import java.util.Arrays;
import org.springframework.web.util.UriComponentsBuilder;
import vn.vanhoacongso.assessment.domain.CouncilTable.Part;
import vn.vanhoacongso.assessment.domain.CouncilTable.Wanted;
import vn.vanhoacongso.assessment.domain.Season;
import vn.vanhoacongso.shared.Vietnamese;

/** What the address of the council's list asks for; what it does not know falls back to all files. */
record CouncilFilter(Part part, String cluster, String name, int page) {

    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    static CouncilFilter of(String part, String cluster, String name, String page) {
        return new CouncilFilter(
                Arrays.stream(Part.values())
                        .filter(known -> word(known).equals(part))
                        .findFirst()
                        .orElse(Part.ALL),
                cluster,
                Vietnamese.clean(name.substring(0, Math.min(name.length(), LONGEST))),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    static CouncilFilter everything() {
        return new CouncilFilter(Part.ALL, "", "", 1);
    }

    static String word(Part part) {
        return switch (part) {
            case ALL -> "tat-ca";
            case WAITING -> "cho";
            case SETTLED -> "da-ket-luan";
        };
    }

    Wanted wanted(Season season) {
        return new Wanted(season, part, cluster, name, page, SIZE);
    }

    boolean isNarrowed() {
        return part != Part.ALL || !cluster.isEmpty() || !name.isEmpty();
    }

    String address(Season season) {
        return UriComponentsBuilder.fromPath("/hoi-dong/{season}")
                .queryParam("giai-doan", "{giai}")
                .queryParam("khoi", "{khoi}")
                .queryParam("ten", "{ten}")
                .encode()
                .buildAndExpand(season.code(), word(part), cluster, name)
                .toUriString();
    }
}
