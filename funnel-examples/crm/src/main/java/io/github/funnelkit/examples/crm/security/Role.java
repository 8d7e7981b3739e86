package io.github.funnelkit.examples.crm.security;

import java.util.Set;

/** What somebody is in a company. */
public enum Role {
    /** Works on deals. In the journey of a deal, its owner holds the position {@code owner}, too. */
    SELLER(Set.of()),
    /** Answers for the deals of sellers, and may override gates. */
    SUPERVISOR(Set.of("supervisor")),
    /** Changes the methodology, too. */
    ADMINISTRATOR(Set.of("supervisor"));

    private final Set<String> positions;

    Role(Set<String> positions) {
        this.positions = positions;
    }

    /** The ids of the positions that it holds in every journey of the company. */
    public Set<String> positions() {
        return positions;
    }
}
