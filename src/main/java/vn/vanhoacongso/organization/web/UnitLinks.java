package vn.vanhoacongso.organization.web;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the tree and of units that keep the chosen day. */
record UnitLinks(AsOf asOf) {

    static final String UNITS = "/don-vi";

    String unit(String code) {
        return address(UNITS + "/" + code, null, null, null);
    }

    String below(@Nullable String root, @Nullable String kind) {
        return address(UNITS, root, kind, null);
    }

    String search(String text) {
        return address(UNITS, null, null, text);
    }

    private String address(String path, @Nullable String root, @Nullable String kind, @Nullable String search) {
        var parameters = new LinkedHashMap<String, @Nullable String>();
        parameters.put("goc", root);
        parameters.put("loai", kind);
        parameters.put("tim", search);
        parameters.put("ngay", asOf.parameter());
        parameters.values().removeIf(value -> value == null);
        var address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
