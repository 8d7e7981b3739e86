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

    /** The name of whoever an event names, and of a program with whose it is; whom the company does not know is called by the id. */
    public String of(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? byUsername.getOrDefault(id, id)
                : byUsername.getOrDefault(id.substring(0, slash), id.substring(0, slash)) + id.substring(slash);
    }
}
