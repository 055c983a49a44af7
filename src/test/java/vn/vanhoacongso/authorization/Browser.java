package vn.vanhoacongso.authorization;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanhoacongso.access.AccountPrincipal;

/** Asks as one of the visitors through the whole filter chain; whatever the request changed is rolled back. */
@TestComponent
class Browser {

    private final MockMvc portal;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    Browser(MockMvc portal, TransactionTemplate transaction, JdbcClient database) {
        this.portal = portal;
        this.transaction = transaction;
        this.database = database;
    }

    Answer send(String method, String pattern, String data, Map<String, String> subject, Visitor visitor) {
        return send(method, pattern, data, subject, visitor, true);
    }

    Answer send(
            String method,
            String pattern,
            String data,
            Map<String, String> subject,
            Visitor visitor,
            boolean withToken) {
        var address =
                subject.getOrDefault("address", "").startsWith("/") ? subject.get("address") : filled(pattern, subject);
        var sent = with(filled(data, subject), HttpMethod.valueOf(method), address);
        if (method.equals("POST") && withToken) {
            sent.with(csrf());
        }
        if (visitor != Visitor.ANONYMOUS) {
            sent.with(authentication(token(visitor)));
        }
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return Answer.of(portal.perform(sent).andReturn().getResponse());
            } catch (Exception thrown) {
                return Answer.broken(thrown);
            }
        });
    }

    private static AbstractMockHttpServletRequestBuilder<?> with(String data, HttpMethod method, String address) {
        if (data.startsWith("json:")) {
            return request(method, URI.create(address))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(data.substring(5));
        }
        if (data.startsWith("upload:")) {
            var pdf = "%PDF-1.4\n".getBytes(StandardCharsets.UTF_8);
            return multipart(method, URI.create(address))
                    .file(new org.springframework.mock.web.MockMultipartFile(
                            data.substring(7), "tep.pdf", "application/pdf", pdf));
        }
        var sent = request(method, URI.create(address));
        for (var field : data.isEmpty() ? List.<String>of() : List.of(data.split("&"))) {
            var equals = field.indexOf('=');
            sent.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return sent;
    }

    private static String filled(String pattern, Map<String, String> subject) {
        var text = pattern;
        for (var variable : subject.entrySet()) {
            text = text.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return text;
    }

    private UsernamePasswordAuthenticationToken token(Visitor visitor) {
        var id = database.sql("select id from identity.account where name = :name")
                .param("name", visitor.account())
                .query(Long.class)
                .single();
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(id, visitor.account()), null, List.of());
    }
}
