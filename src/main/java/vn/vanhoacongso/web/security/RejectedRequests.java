package vn.vanhoacongso.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Shows the error page for what the firewall refuses; the page itself is drawn as for an ordinary GET. */
class RejectedRequests implements RequestRejectedHandler {

    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private static final Logger LOG = LoggerFactory.getLogger(RejectedRequests.class);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal)
            throws IOException, ServletException {
        LOG.info("Refused a request: {}", refusal.getMessage());
        var status = HttpServletResponse.SC_BAD_REQUEST;
        if (!METHODS.contains(request.getMethod())) {
            status = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
            response.setHeader("Allow", "GET, HEAD, POST");
        }
        response.setStatus(status);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/error").forward(new AsGet(request), response);
    }

    private static class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
