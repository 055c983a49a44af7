package vn.vanhoacongso.trial;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person at a browser without script: keeps cookies, sends forms with their token, follows nothing by itself. */
public final class Visitor {

    private static final Pattern FIELD = Pattern.compile("name=\"_csrf\"[^>]* (?:value|content)=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    public Visitor(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** True where the portal let this person in. */
    public boolean signIn(String account, String password) throws IOException, InterruptedException {
        cookies.clear();
        var form = get("/dang-nhap");
        var field = FIELD.matcher(form.body());
        if (form.statusCode() != 200 || !field.find()) {
            return false;
        }
        token = field.group(1);
        var answer = post("/dang-nhap", Map.of("taiKhoan", account, "matKhau", password));
        return answer.statusCode() == 303 && !location(answer).contains("/dang-nhap") && renewToken();
    }

    private boolean renewToken() throws IOException, InterruptedException {
        var answer = get("/cham-diem/phien");
        var found = TOKEN.matcher(answer.body());
        if (answer.statusCode() != 200 || !found.find()) {
            return false;
        }
        token = found.group(1);
        return true;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> postJson(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
        var line = cookieLine();
        return line == null ? request : request.header("Cookie", line);
    }

    /** What a load tool has to send to be this person. */
    public @Nullable String cookieLine() {
        return cookies.isEmpty()
                ? null
                : cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String line) {
        var pair = line.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
