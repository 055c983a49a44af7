package vn.vanhoacongso.identity.domain;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vanhoacongso.access.AccountPrincipal;

/** Lets in whoever knows the account's password; only after that it says that an account is blocked. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;

    PasswordSignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        var account = accounts.findByName(AccountName.typed(attempt.getName()));
        if (account.isEmpty()) {
            passwords.matchNobody(typed);
            throw new BadCredentialsException("unknown account or wrong password");
        }
        var known = account.get();
        if (!passwords.matches(typed, known.passwordHash())) {
            throw new BadCredentialsException("unknown account or wrong password");
        }
        if (!known.enabled()) {
            throw new DisabledException("account is blocked");
        }
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(known.id(), known.name()), null, List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
