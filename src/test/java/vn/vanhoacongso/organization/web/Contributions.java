package vn.vanhoacongso.organization.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.vanhoacongso.access.Actor;
import vn.vanhoacongso.organization.UnitPageSection;
import vn.vanhoacongso.organization.domain.UnitHistories;
import vn.vanhoacongso.shared.UnitId;

/** What another module would add to Hải Hậu's page, and a count of statements. */
@TestConfiguration(proxyBeanMethods = false)
class Contributions {

    static final AtomicInteger STATEMENTS = new AtomicInteger();

    @Bean
    UnitPageSection sectionOfAnotherModule(UnitHistories histories) {
        return new UnitPageSection() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public String titleKey() {
                return "organization.units.title";
            }

            @Override
            public String fragment() {
                return "organization/_test :: sample";
            }

            @Override
            public Optional<?> model(UnitId unit, Actor actor) {
                return unit.equals(histories.require("HH").life().unit()) ? Optional.of("thử") : Optional.empty();
            }
        };
    }

    @Bean
    static BeanPostProcessor countingStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new Counting(database) : bean;
            }
        };
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            STATEMENTS.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    });
        }
    }
}
