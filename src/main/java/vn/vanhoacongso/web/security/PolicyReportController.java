package vn.vanhoacongso.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Browsers tell here what the content security policy stopped; counted always, written down now and then. */
@Controller
class PolicyReportController {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReportController.class);
    private static final int LONGEST = 4096;
    private static final int WRITTEN_DOWN = 100;

    private final AtomicLong reports = new AtomicLong();

    @PostMapping(PublicPaths.REPORT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void create(InputStream body) throws IOException {
        var number = reports.incrementAndGet();
        var report = new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
        if (number <= WRITTEN_DOWN || number % WRITTEN_DOWN == 0) {
            LOG.warn("Policy report {}: {}", number, report.replaceAll("\\p{Cntrl}", " "));
        }
    }
}
