package vn.vanhoacongso.organization.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the readable files of one folder say, line by line and not yet checked against each other. */
record OrganisationFiles(
        List<CsvLine> levels, List<CsvLine> kinds, List<CsvLine> clusters, List<UnitLine> units, List<CsvLine> codes) {

    static final String REFERENCE = "db/reference/organization/";
    static final String DEMO = "db/demo/organization/";

    /** Every file units*.csv counts, in the order of their names. */
    static OrganisationFiles in(String folder) {
        return new OrganisationFiles(
                lines(folder + "levels.csv"),
                lines(folder + "kinds.csv"),
                lines(folder + "clusters.csv"),
                lines(folder + "units*.csv").stream().map(UnitLine::of).toList(),
                lines(folder + "codes.csv"));
    }

    static List<CsvLine> lines(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern))
                    .filter(Resource::exists)
                    .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .flatMap(resource -> CsvLine.read(resource).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same words with fewer units, and the codes of those only. */
    OrganisationFiles withUnits(List<UnitLine> fewer) {
        var kept = fewer.stream().map(UnitLine::code).collect(Collectors.toSet());
        var theirCodes =
                codes.stream().filter(line -> kept.contains(line.text("unit"))).toList();
        return new OrganisationFiles(levels, kinds, clusters, fewer, theirCodes);
    }
}
