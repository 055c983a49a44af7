package vn.vanhoacongso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.util.ReflectionTestUtils;

/** Walks through the portal and asserts at the end that no page was stopped by its own security policy. */
@Import({StagedFiles.class, VisitedPages.class})
abstract class Walker extends PortalInBrowser {

    static final int DESK = 1366;
    static final int PHONE = 360;

    private final List<String> refused = new ArrayList<>();

    @Autowired
    private ApplicationContext application;

    /** Gathers what the policy says in all tabs of the profile. */
    final BrowserContext listened(BrowserContext profile) {
        profile.setDefaultTimeout(60_000); // a busy build machine is slow, not wrong
        profile.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.page().url() + ": " + message.text());
            }
        });
        return profile;
    }

    @AfterEach
    void asksThePolicy() {
        assertThat(refused).as("messages of the security policy in the browser").isEmpty();
        assertThat(reports()).as("reports of the security policy to the portal").hasValue(0);
    }

    private AtomicLong reports() {
        var counter = application.getBeansWithAnnotation(Controller.class).values().stream()
                .filter(bean -> bean.getClass().getSimpleName().equals("PolicyReportController"))
                .findFirst()
                .orElseThrow();
        return (AtomicLong) ReflectionTestUtils.getField(counter, "reports");
    }

    static void resize(Page page, int width) {
        page.setViewportSize(width, 768);
    }
}
