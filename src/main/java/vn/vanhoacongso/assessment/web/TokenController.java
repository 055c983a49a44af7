package vn.vanhoacongso.assessment.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanhoacongso.access.Actor;

/** After signing in again in another tab an open grid gets its new token here, and learns whose session it is now. */
@RestController
class TokenController {

    /** The token of the session and the account it belongs to. */
    record Token(String header, String token, String account) {}

    @GetMapping(path = "/cham-diem/phien", produces = "application/json")
    ResponseEntity<Token> show(CsrfToken token, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Token(token.getHeaderName(), token.getToken(), actor.account()));
    }
}
