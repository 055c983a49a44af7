package vn.vanhoacongso.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the running application answers to, asked from its own parts, so that no route can be forgotten. */
final class Routes {

    /** Filters that answer by themselves, with what they answer to. */
    private static final List<Route> OF_FILTERS =
            List.of(new Route("/dang-nhap", "POST"), new Route("/dang-xuat", "POST"));

    /** The whole chain: a filter that is not named here might open an address of its own. */
    private static final Set<String> KNOWN_FILTERS = Set.of(
            "ActorFilter",
            "AnonymousAuthenticationFilter",
            "AuthorizationFilter",
            "CsrfFilter",
            "DisableEncodeUrlFilter",
            "ExceptionTranslationFilter",
            "LogoutFilter",
            "RequestCacheAwareFilter",
            "SecurityContextHolderAwareRequestFilter",
            "SecurityContextHolderFilter",
            "SessionManagementFilter",
            "UsernamePasswordAuthenticationFilter",
            "WebAsyncManagerIntegrationFilter");

    private Routes() {}

    static Set<Route> of(ApplicationContext context) {
        var routes = new TreeSet<>(OF_FILTERS);
        context.getBeansOfType(HandlerMapping.class).forEach((name, mapping) -> add(routes, name, mapping));
        return routes;
    }

    static void requireKnownFilters(ApplicationContext context) {
        var chains = context.getBean(FilterChainProxy.class).getFilterChains();
        assertThat(chains).hasSize(1);
        assertThat(chains.getFirst().getFilters())
                .extracting(filter -> filter.getClass().getSimpleName())
                .allMatch(name -> KNOWN_FILTERS.contains(name) || name.startsWith("SignIn$$Lambda"));
    }

    private static void add(Set<Route> routes, String name, HandlerMapping mapping) {
        switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().forEach(info -> add(routes, info));
            case RouterFunctionMapping functions ->
                assertThat(functions.getRouterFunction()).as(name).isNull();
            case AbstractUrlHandlerMapping addresses ->
                addresses.getHandlerMap().keySet().forEach(pattern -> routes.add(new Route(pattern, "GET")));
            default -> throw new AssertionError("an unknown kind of mapping: " + name + " " + mapping.getClass());
        }
    }

    private static void add(Set<Route> routes, RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        for (var pattern : info.getPatternValues()) {
            if (methods.isEmpty()) {
                routes.add(new Route(pattern, "GET"));
                routes.add(new Route(pattern, "POST"));
            }
            for (RequestMethod method : methods) {
                routes.add(new Route(pattern, method.name()));
            }
        }
    }
}
