package vn.vanhoacongso.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** One place answers whatever a controller could not. */
@ControllerAdvice
class ErrorAdvice {

    private final ErrorAnswers answers;

    ErrorAdvice(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler(Exception.class)
    ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> add(response, name, values));
        }
        return answers.answer(request, response, Failures.status(failure), failure);
    }

    private static void add(HttpServletResponse response, String name, Collection<String> values) {
        if (!name.equalsIgnoreCase("Content-Type")) {
            response.setHeader(name, String.join(", ", values));
        }
    }
}
