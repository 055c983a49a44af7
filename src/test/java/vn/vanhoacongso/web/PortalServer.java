package vn.vanhoacongso.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.vanhoacongso.TestDatabase;

/** A real server on a free port: only there do filters, error pages and cookies work together. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabase.class, FramePages.class})
@interface PortalServer {}
