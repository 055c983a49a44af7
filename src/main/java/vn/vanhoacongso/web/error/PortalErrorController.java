package vn.vanhoacongso.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed outside a controller: filters, the firewall, the drawing of a page. */
@Controller
class PortalErrorController implements ErrorController {

    private final ErrorAnswers answers;

    PortalErrorController(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return answers.answer(request, response, status(request, failure), failure);
    }

    private static HttpStatus status(HttpServletRequest request, @Nullable Throwable failure) {
        if (failure != null) {
            var status = Failures.status(failure);
            if (status != HttpStatus.INTERNAL_SERVER_ERROR) {
                return status;
            }
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Failures.known(code)
                : HttpStatus.NOT_FOUND;
    }
}
