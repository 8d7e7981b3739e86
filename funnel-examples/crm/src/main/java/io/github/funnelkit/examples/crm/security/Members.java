package io.github.funnelkit.examples.crm.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds who wants to sign in. */
@Service
class Members implements UserDetailsService {

    private final Accounts accounts;

    Members(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Member loadUserByUsername(String username) {
        return accounts.findById(username.strip().toLowerCase(Locale.ROOT))
                .map(Member::of)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
