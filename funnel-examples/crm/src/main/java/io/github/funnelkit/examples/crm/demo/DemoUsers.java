package io.github.funnelkit.examples.crm.demo;

import io.github.funnelkit.examples.crm.security.Account;
import io.github.funnelkit.examples.crm.security.Accounts;
import io.github.funnelkit.examples.crm.security.Role;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The demo's users. Their password is drawn at the first start and printed once, unless {@code crm.demo.password} says it. */
@Component
class DemoUsers implements ApplicationRunner {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final String password;
    private final StringBuilder list = new StringBuilder();

    DemoUsers(Accounts accounts, PasswordEncoder encoder, @Value("${crm.demo.password:}") String password) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.password = password.isBlank() ? drawn() : password;
    }

    private static String drawn() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    void add(String tenantId, String username, String name, Role role) {
        accounts.save(new Account(username, tenantId, name, role, Objects.requireNonNull(encoder.encode(password))));
        list.append(String.format("  %-8s %-14s %-10s%n", username, role, tenantId));
    }

    /** Prints them once the program is ready: to the terminal and not to the log, which is kept. */
    @Override
    @SuppressWarnings("SystemOut")
    public void run(ApplicationArguments arguments) {
        if (list.length() > 0) {
            System.out.printf("%nDemo users, all with the password %s:%n%s%n", password, list);
        }
    }
}
