package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.security.Member;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A call of a tool.
 *
 * @param member by whose name and password the program has come in: it sees what the member sees
 * @param language the language of the request
 * @param arguments what was sent
 */
record ToolCall(Member member, Locale language, Map<String, Object> arguments) {

    /**
     * The id of the deal.
     *
     * @throws UnfitCall if it is missing or no id
     */
    UUID deal() {
        try {
            return UUID.fromString(text("deal"));
        } catch (IllegalArgumentException noId) {
            throw new UnfitCall("deal '" + text("deal") + "': expected an id as find_deals gives it", noId);
        }
    }

    /**
     * The version of the deal that the program has seen.
     *
     * @throws UnfitCall if it is missing or no number
     */
    long version() {
        if (arguments.get("version") instanceof Number number) {
            return number.longValue();
        }
        throw new UnfitCall("version is missing: expected the number that came with the deal");
    }

    /**
     * An argument that must be there.
     *
     * @throws UnfitCall if it is missing
     */
    String text(String name) {
        String text = optional(name);
        if (text.isEmpty()) {
            throw new UnfitCall(name + " is missing: expected a text");
        }
        return text;
    }

    /** An argument; blank when it is not there. */
    String optional(String name) {
        return arguments.get(name) instanceof String text ? text.strip() : "";
    }
}
