package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.text.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entries of a checklist that could never be ticked, each at its place. */
final class EntryCheck {

    private EntryCheck() {}

    /** Whether all can be ticked; a problem for each that cannot. */
    static boolean isFine(NamedTexts entries, @Nullable Node node, Problems problems) {
        boolean isFine = true;
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < entries.ids().size() && node != null; index++) {
            String entry = entries.ids().get(index);
            Text wrong = wrong(entry, seen);
            if (wrong != null) {
                isFine = false;
                Spot spot = spot(node, entry, index);
                problems.add(spot, wrong);
            }
        }
        return isFine && (node == null || namesFit(entries, node, problems));
    }

    private static @Nullable Text wrong(String entry, Set<String> seen) {
        String shown = Words.shortened(entry);
        if (!seen.add(entry)) {
            return say("entry.twice", "entry", shown);
        }
        if (entry.isBlank() || !entry.equals(entry.strip()) || entry.contains(";")) {
            return say("entry.blanks", "entry", shown);
        }
        return isTickable(entry) ? null : say("entry.nothing", "entry", shown);
    }

    /** The library knows the words for none and unknown, which lists have in place of entries. */
    private static boolean isTickable(String entry) {
        try {
            Checklist.of("x", TextFormat.UNREADABLE).allowing(entry);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static boolean namesFit(NamedTexts entries, Node node, Problems problems) {
        Map<String, Text> fit = new LinkedHashMap<>();
        boolean isFine = true;
        for (Map.Entry<String, Text> name : entries.texts().entrySet()) {
            Map<String, Text> more = new LinkedHashMap<>(fit);
            more.put(name.getKey(), name.getValue());
            try {
                new Checklist("x", entries.ids(), more, TextFormat.UNREADABLE);
                fit = more;
            } catch (IllegalArgumentException refused) {
                isFine = false;
                problems.add(
                        spot(node, name.getKey(), 0),
                        say(
                                "entry.name",
                                "entry",
                                Words.shortened(name.getKey()),
                                "name",
                                Words.shortened(name.getValue().toString())));
            }
        }
        return isFine;
    }

    private static Spot spot(Node node, String entry, int index) {
        if (node instanceof Node.Arr list) {
            return list.items().get(index).spot();
        }
        Node.Member member = ((Node.Obj) node).members().get(entry);
        return member == null ? node.spot() : new Spot(node.spot(), entry, member.nameAt());
    }
}
