package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.util.HashSet;
import java.util.Set;

/** By what a CRM knows the items of one list: nothing may be there twice. */
final class Keys {

    private final Set<String> seen = new HashSet<>();

    void require(Item item, String key) throws RefusedDocumentException {
        if (!seen.add(key)) {
            throw item.document().refused(say("import.twice", "place", item.place(), "name", key));
        }
    }
}
