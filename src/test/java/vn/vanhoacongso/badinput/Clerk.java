package vn.vanhoacongso.badinput;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.vanhoacongso.access.AccountPrincipal;

/** Somebody of the demonstration who sends what nobody should; a failure of the portal itself counts as 500. */
@TestComponent
class Clerk {

    private final MockMvc portal;
    private final JdbcClient database;

    Clerk(MockMvc portal, JdbcClient database) {
        this.portal = portal;
        this.database = database;
    }

    /** What came back. */
    record Answer(int status, String text) {

        boolean isFailure() {
            return status >= 500;
        }
    }

    Answer get(String account, String address) {
        return send(account, MockMvcRequestBuilders.request(HttpMethod.GET, URI.create(address)));
    }

    Answer get(String account, String path, String parameter, String value) {
        return send(account, MockMvcRequestBuilders.get(path).queryParam(parameter, value));
    }

    Answer post(String account, String path, String... fields) {
        var request = MockMvcRequestBuilders.post(path);
        for (var index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return send(account, request);
    }

    Answer json(String account, String path, MediaType type, String body) {
        return send(
                account,
                MockMvcRequestBuilders.post(path)
                        .contentType(type)
                        .accept(MediaType.APPLICATION_JSON)
                        .content(body.getBytes(StandardCharsets.UTF_8)));
    }

    Answer upload(String account, String path, String name, byte[] content) {
        return send(
                account,
                MockMvcRequestBuilders.multipart(path).file(new MockMultipartFile("tep", name, null, content)));
    }

    private Answer send(String account, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var answer = portal.perform(request.with(csrf()).with(authentication(token(account))))
                    .andReturn()
                    .getResponse();
            return new Answer(answer.getStatus(), text(answer));
        } catch (Exception thrown) {
            return new Answer(500, thrown.toString());
        }
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UsernamePasswordAuthenticationToken token(String account) {
        var id = database.sql("select id from identity.account where name = :name")
                .param("name", account)
                .query(Long.class)
                .single();
        return UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(id, account), null, List.of());
    }
}
