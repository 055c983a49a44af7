package vn.vanhoacongso.runtime;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --portal.load-reference}: fills a real portal with reference data, says how much, and ends. */
@Component
@ConditionalOnProperty("portal.load-reference")
class LoadReferenceCommand implements ApplicationRunner {

    private final ReferenceData reference;
    private final RowCounts counts;
    private final ConfigurableApplicationContext application;

    LoadReferenceCommand(ReferenceData reference, RowCounts counts, ConfigurableApplicationContext application) {
        this.reference = reference;
        this.counts = counts;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var before = counts.byTable();
        reference.load();
        counts.byTable()
                .forEach((table, now) ->
                        System.out.printf("%-50s %,10d (+%,d)%n", table, now, now - before.getOrDefault(table, 0L)));
        System.exit(SpringApplication.exit(application));
    }
}
