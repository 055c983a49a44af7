package vn.vanhoacongso.runtime;

import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.vanhoacongso.shared.ReferencePart;

/** The reference data of all modules, loaded in module order: organisation, criteria sets, calendars. */
@Component
public class ReferenceData {

    private static final Logger log = LoggerFactory.getLogger(ReferenceData.class);

    private final ObjectProvider<ReferencePart> parts;
    private final TransactionOperations transaction;

    ReferenceData(ObjectProvider<ReferencePart> parts, TransactionOperations transaction) {
        this.parts = parts;
        this.transaction = transaction;
    }

    public void load() {
        parts.stream().sorted(Comparator.comparingInt(ReferencePart::order)).forEach(this::load);
    }

    private void load(ReferencePart part) {
        var start = System.nanoTime();
        transaction.executeWithoutResult(status -> part.load());
        log.info("Reference data {}: {} ms", part.getClass().getSimpleName(), (System.nanoTime() - start) / 1_000_000);
    }
}
