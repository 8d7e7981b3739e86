package io.github.funnelkit.examples.crm.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** Somebody who may sign in, with a password that is kept as a hash. */
@Entity
public class Account {

    @Id
    private String username;

    private String tenantId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String password;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A new account. */
    public Account(String username, String tenantId, String name, Role role, String passwordHash) {
        this.username = username;
        this.tenantId = tenantId;
        this.name = name;
        this.role = role;
        this.password = passwordHash;
    }

    public String username() {
        return username;
    }

    public String tenantId() {
        return tenantId;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    String passwordHash() {
        return password;
    }
}
