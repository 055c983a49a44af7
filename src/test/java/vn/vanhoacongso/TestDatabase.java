package vn.vanhoacongso;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import vn.vanhoacongso.runtime.MovableClock;

/**
 * {@code @Import(TestDatabase.class)} gives a test's application context a migrated database of its own, in which it
 * works with the rights of the real application.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(MovableClock.class)
public class TestDatabase {

    /** Sees the import in time: whether a database is named decides which beans exist. */
    static class Detection implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> configuration) {
            for (Class<?> type = test; type != null; type = type.getEnclosingClass()) {
                if (imports(type)) {
                    return new NamedDatabase();
                }
            }
            return null;
        }

        private static boolean imports(Class<?> type) {
            return MergedAnnotations.from(type, MergedAnnotations.SearchStrategy.TYPE_HIERARCHY).stream(Import.class)
                    .flatMap(found -> List.of(found.getClassArray("value")).stream())
                    .anyMatch(TestDatabase.class::equals);
        }
    }

    /** All are equal, so they do not keep tests from sharing a context. */
    record NamedDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var database = TestServer.running().freshDatabase();
            TestPropertyValues.of(database.properties())
                    .and("portal.jobs.enabled=false", "management.server.port=-1")
                    .applyTo(context);
        }
    }
}
