package io.github.funnelkit.examples.crm.security;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, and of which company. Controllers take it as an argument, and hand its {@link #tenantId} on to every
 * query: no request says by itself whose data it wants.
 *
 * @param username by what the member signs in; the id in the events of journeys
 * @param tenantId the company
 * @param name what colleagues call the member
 * @param role what the member is there
 * @param passwordHash the hash of the password
 */
public record Member(String username, String tenantId, String name, Role role, String passwordHash)
        implements UserDetails {

    static Member of(Account account) {
        return new Member(
                account.username(), account.tenantId(), account.name(), account.role(), account.passwordHash());
    }

    /** Whether the member answers for the deals of others. */
    public boolean isSupervisor() {
        return role != Role.SELLER;
    }

    /** Whether the member changes the methodology. */
    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return username + " of " + tenantId;
    }
}
