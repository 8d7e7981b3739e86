package io.github.funnelkit.examples.crm.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Calls of a program that understands little: mostly with what fits, and that fact most which matters. */
final class RandomCalls {

    private static final List<String> FACTS = List.of(
            "termsAgreed",
            "termsAgreed",
            "termsAgreed",
            "needConfirmed",
            "discount",
            "requirements",
            "nextStep",
            "none");
    private static final List<String> VALUES =
            List.of("yes", "no", "none", "unknown", "5", "2999-01-01", "sso", "confirmed", "\u0000", "");
    private static final List<String> STAGES = List.of("negotiation", "proposal", "discovery", "won", "");

    private final Random random;
    private long made;

    RandomCalls(Random random) {
        this.random = random;
    }

    /** What a tool is called with. */
    Map<String, Object> arguments(UUID deal, long version) {
        made++;
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("deal", random.nextInt(20) > 0 ? deal.toString() : one(VALUES));
        arguments.put("version", random.nextInt(10) > 0 ? version : random.nextInt(5));
        arguments.put("fact", one(FACTS));
        arguments.put("value", one(VALUES));
        arguments.put("source", one(VALUES));
        arguments.put("stage", one(STAGES));
        arguments.put("strength", "confirmed");
        arguments.put("name", "By tools");
        if (random.nextInt(10) == 0) {
            arguments.remove(one(List.copyOf(arguments.keySet())));
        }
        return arguments;
    }

    /** How many calls there were. */
    long made() {
        return made;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
