package vn.vanhoacongso.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanhoacongso.runtime.BusinessClock;

/** Writes one row for each audited event inside the transaction that caused it: no effect without its trace. */
@Component
class AuditTrail {

    private static final String WRITE = """
            insert into audit.entry (at, business_at, actor, action, subject, detail)
            values (:at, :businessAt, :actor, :action, :subject, :detail)
            """;

    private final JdbcClient database;
    private final Clock system;
    private final BusinessClock office;

    AuditTrail(JdbcClient database, Clock system, BusinessClock office) {
        this.database = database;
        this.system = system;
        this.office = office;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditedEvent event) {
        database.sql(WRITE)
                .param("at", OffsetDateTime.ofInstant(system.instant(), ZoneOffset.UTC))
                .param("businessAt", OffsetDateTime.ofInstant(office.now(), ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("action", event.action())
                .param("subject", event.subject())
                .param("detail", event.detail())
                .update();
    }
}
