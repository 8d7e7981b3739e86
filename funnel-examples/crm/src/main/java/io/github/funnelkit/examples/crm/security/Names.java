package io.github.funnelkit.examples.crm.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the members of a company are called.
 *
 * @param byUsername their names by their usernames, in the order of the names
 */
public record Names(Map<String, String> byUsername) {

    /** Keeps the order. */
    public Names {
        byUsername = Collections.unmodifiableMap(new LinkedHashMap<>(byUsername));
    }

    /** The name of whoever an event names; whom the company does not know is called by the id. */
    public String of(String id) {
        return byUsername.getOrDefault(id, id);
    }
}
