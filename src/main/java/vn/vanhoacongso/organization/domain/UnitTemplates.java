package vn.vanhoacongso.organization.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Draws the offices of every district and the schools of every commune from one short list each (demonstration). */
record UnitTemplates(List<CsvLine> perDistrict, List<CsvLine> perCommune) {

    static UnitTemplates shipped() {
        return new UnitTemplates(
                OrganisationFiles.lines(OrganisationFiles.DEMO + "templates-per-district.csv"),
                OrganisationFiles.lines(OrganisationFiles.DEMO + "templates-per-commune.csv"));
    }

    List<UnitLine> expand(List<UnitLine> reference) {
        var districts = reference.stream()
                .filter(unit -> unit.kind().equals("DISTRICT"))
                .toList();
        var communes =
                reference.stream().filter(unit -> unit.kind().equals("COMMUNE")).toList();
        return Stream.concat(
                        perDistrict.stream().flatMap(template -> offices(template, districts)),
                        perCommune.stream().flatMap(template -> schools(template, communes)))
                .toList();
    }

    private static Stream<UnitLine> offices(CsvLine template, List<UnitLine> districts) {
        return districts.stream()
                .filter(district -> holds(template, district.code()))
                .map(district -> unit(
                        template,
                        district.code() + "-" + template.text("code"),
                        district,
                        district.code(),
                        district.code()));
    }

    private static Stream<UnitLine> schools(CsvLine template, List<UnitLine> communes) {
        return communes.stream()
                .filter(commune -> holds(template, district(commune)))
                .map(commune -> unit(
                        template,
                        district(commune) + "-" + template.text("code") + "-" + commune.slug(),
                        commune,
                        district(commune),
                        template.text("parent").replace("{district}", district(commune))));
    }

    private static String district(UnitLine commune) {
        return commune.parent() == null ? "" : commune.parent();
    }

    private static UnitLine unit(CsvLine template, String code, UnitLine place, String district, String parent) {
        return new UnitLine(
                template,
                code,
                template.text("name")
                        .replace("{district}", place.lowered())
                        .replace("{commune}", place.lowered())
                        .replace("{place}", bare(place.name())),
                parent,
                template.text("kind"),
                place.level(),
                district + "-" + template.text("cluster"),
                place.validFrom(),
                null,
                place.validUntil(),
                "Minh họa");
    }

    private static String bare(String name) {
        return name.replaceFirst("^(Thành phố|Thị trấn|Huyện|Phường|Xã) ", "");
    }

    /** "*" is every district, "* -HH" every one but HH, "HH VB" these two. */
    private static boolean holds(CsvLine template, String district) {
        var wanted = Arrays.asList(template.text("districts").split(" "));
        return !wanted.contains("-" + district) && (wanted.contains("*") || wanted.contains(district));
    }
}
