package vn.vanhoacongso.authorization;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** What came back: the outcome in the words of the table, and everything the visitor can read. */
record Answer(String outcome, String text) {

    /** A cookie carries the random name of a session and nothing else. */
    static Answer of(MockHttpServletResponse response) {
        var headers = new StringBuilder();
        for (var name : new TreeSet<>(response.getHeaderNames())) {
            var random = name.equals("Set-Cookie");
            headers.append(name).append(": ").append(random ? "a cookie" : response.getHeaders(name));
            headers.append('\n');
        }
        var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        return new Answer(outcome(response.getStatus(), response.getRedirectedUrl()), headers + "\n" + body);
    }

    static Answer broken(Exception thrown) {
        return new Answer("500", thrown.toString());
    }

    private static String outcome(int status, @Nullable String location) {
        if (location != null) {
            return location.startsWith("/dang-nhap") ? "LOGIN" : "REDIRECT";
        }
        return status >= 200 && status < 300 ? "OK" : String.valueOf(status);
    }

    /** Without what differs between any two answers and without the words of the question. */
    String bare(Map<String, String> question) {
        var bare = text.replaceAll("value=\"[A-Za-z0-9_=-]{30,}\"", "value=\"token\"")
                .replaceAll("content=\"[A-Za-z0-9_=-]{30,}\"", "content=\"token\"")
                .replaceAll("\\b[0-9A-F]{8}\\b", "reference")
                .replaceAll("[0-9]{2}:[0-9]{2} ngày [0-9/]{10}", "moment");
        var names = List.of("season", "unit", "leaf", "piece");
        return blank(
                bare,
                names.stream().filter(question::containsKey).map(question::get).toList());
    }

    private static String blank(String text, Collection<String> words) {
        var bare = text;
        for (var word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            bare = bare.replaceAll("(?<=[/=\"F])" + word + "(?=[/&\"?;%])", "*");
        }
        return bare;
    }
}
