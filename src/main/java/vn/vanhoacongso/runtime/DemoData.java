package vn.vanhoacongso.runtime;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vanhoacongso.shared.DemoPart;

/** The invented data of all modules on top of the reference data; each part once per database, however often asked. */
@Component
public class DemoData {

    /** The middle of the season that the demonstration shows running. */
    static final LocalDateTime START = LocalDateTime.of(2022, 11, 15, 9, 0);

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private static final String TAKE = """
            insert into runtime.demo_part (name, size, loaded_at) values (:name, :size, :now)
            on conflict (name) do nothing
            """;

    private final BusinessClock businessClock;
    private final ReferenceData reference;
    private final ObjectProvider<DemoPart> parts;
    private final TransactionOperations transaction;
    private final JdbcClient database;
    private final Clock clock;

    DemoData(
            BusinessClock businessClock,
            ReferenceData reference,
            ObjectProvider<DemoPart> parts,
            TransactionOperations transaction,
            JdbcClient database,
            Clock clock) {
        this.businessClock = businessClock;
        this.reference = reference;
        this.parts = parts;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** The business date starts with the data, unless it was set before. */
    public void load(DemoPart.Size size) {
        businessClock.startAt(START);
        reference.load();
        parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).forEach(part -> load(part, size));
    }

    /** The marker is written first, in the part's own transaction: a second loader waits for it and then skips. */
    private void load(DemoPart part, DemoPart.Size size) {
        var name = AopUtils.getTargetClass(part).getName();
        transaction.executeWithoutResult(status -> {
            if (take(name, size)) {
                var start = System.nanoTime();
                part.load(size);
                log.info("Demonstration data {}: {} ms", name, (System.nanoTime() - start) / 1_000_000);
            }
        });
    }

    private boolean take(String name, DemoPart.Size size) {
        return database.sql(TAKE)
                        .param("name", name)
                        .param("size", size.name())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
