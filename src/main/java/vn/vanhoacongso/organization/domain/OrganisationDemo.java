package vn.vanhoacongso.organization.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.shared.DemoPart;

/** Invented offices and schools around the reference units, so that a season has a realistic number of files. */
@Component
class OrganisationDemo implements DemoPart {

    private final OrganisationLoader loader;

    OrganisationDemo(OrganisationLoader loader) {
        this.loader = loader;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void load(Size size) {
        var all = everything();
        loader.load(size == Size.FULL ? all : all.withUnits(few(all.units())));
    }

    static OrganisationFiles everything() {
        var reference = OrganisationFiles.in(OrganisationFiles.REFERENCE);
        var demo = OrganisationFiles.in(OrganisationFiles.DEMO);
        var invented = UnitTemplates.shipped().expand(reference.units());
        return new OrganisationFiles(
                reference.levels(),
                reference.kinds(),
                join(reference.clusters(), demo.clusters()),
                join(join(reference.units(), demo.units()), invented),
                reference.codes());
    }

    private static List<UnitLine> few(List<UnitLine> units) {
        var wanted = OrganisationFiles.lines(OrganisationFiles.DEMO + "small.csv").stream()
                .map(line -> line.text("code"))
                .toList();
        return new UnitLines(units, Set.of()).upwardsFrom(wanted);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
