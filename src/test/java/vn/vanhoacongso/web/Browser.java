package vn.vanhoacongso.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A visitor's browser without script: keeps cookies and sends the forms it was given. */
class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" (?:value|content)=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final int port;
    final Map<String, String> cookies = new TreeMap<>();

    Browser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Posts the fields with the token of the page that has the form. */
    HttpResponse<String> post(String formPage, String path, Map<String, String> fields, String... headers) {
        var token = TOKEN.matcher(get(formPage).body());
        var all = new HashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return send("POST", path, form(all), headers);
    }

    HttpResponse<String> signIn(String name, String password) {
        return post("/dang-nhap", "/dang-nhap", Map.of("taiKhoan", name, "matKhau", password));
    }

    Browser signedIn(String name) {
        var answer = signIn(name, "đúng");
        if (!answer.headers().firstValue("Location").orElse("").equals("/")) {
            throw new AssertionError("no sign-in: " + answer + answer.headers());
        }
        return this;
    }

    HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        if (!cookies.isEmpty()) {
            var line = new StringBuilder();
            cookies.forEach(
                    (name, value) -> line.append(name).append('=').append(value).append("; "));
            request.header("Cookie", line.toString());
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void keep(String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String form(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return body.toString();
    }
}
