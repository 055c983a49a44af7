package vn.vanhoacongso.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back with errors answers 422, so that no controller has to say it. */
class InvalidFormStatus implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object controller, @Nullable ModelAndView page) {
        if (page != null && page.getModel().values().stream().anyMatch(InvalidFormStatus::wrong)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private static boolean wrong(Object attribute) {
        return attribute instanceof Errors errors && errors.hasErrors();
    }
}
