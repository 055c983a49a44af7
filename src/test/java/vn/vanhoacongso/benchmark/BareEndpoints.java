package vn.vanhoacongso.benchmark;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Two addresses that only answer a text of a page's size: what the frame around every page costs. */
public class BareEndpoints {

    static final String PUBLIC = "/tro-giup/do-toc-do";
    static final String SIGNED_IN = "/do-toc-do";
    static final String LAST_WORDS = "the end";

    private static final String TEXT = "0123456789abcde ".repeat(750) + LAST_WORDS;

    @Bean
    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(PUBLIC, request -> answer())
                .GET(SIGNED_IN, request -> answer())
                .build();
    }

    private static ServerResponse answer() {
        return ServerResponse.ok().contentType(MediaType.TEXT_PLAIN).body(TEXT);
    }
}
