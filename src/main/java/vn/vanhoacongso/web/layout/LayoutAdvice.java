package vn.vanhoacongso.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.vanhoacongso.web.PortalLayout;

/** Gives every page its frame, and lets requests fill nothing but what a form record declares. */
@ControllerAdvice
class LayoutAdvice {

    private final Layouts layouts;

    LayoutAdvice(Layouts layouts) {
        this.layouts = layouts;
    }

    @ModelAttribute("layout")
    PortalLayout layout(HttpServletRequest request) {
        return layouts.of(request);
    }

    @InitBinder
    void bindDeclaredOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
