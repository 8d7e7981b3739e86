package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.internal.wording.MentionedNames;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the entries that a checklist allows: each must be fit for a list, and name one entry alone. */
final class EntryNames {

    private EntryNames() {}

    /** What an entry is called. */
    static Text of(Fact<?> fact, String entry) {
        return fact.entryLabel(entry);
    }

    /** A message for each that is no entry of a fact with closed entries. */
    static List<Text> problems(Fact<?> fact, Collection<String> asked) {
        List<Text> problems = new ArrayList<>();
        for (String entry : asked) {
            if (!fact.entries().isEmpty() && !fact.entries().contains(entry)) {
                Optional<String> near =
                        problems.size() < Ids.MOST_PROBLEMS ? NearestName.of(entry, fact.entries()) : Optional.empty();
                String shown = MentionedNames.shortened(entry);
                Text all = MentionedNames.listed(fact.entries());
                problems.add(
                        near.isPresent()
                                ? ConditionProblemWords.NO_ENTRY_NEAR.text(shown, fact.id(), near.get(), all)
                                : ConditionProblemWords.NO_ENTRY.text(shown, fact.id(), all));
            }
        }
        return problems;
    }

    /** What entries are called. */
    static List<Text> of(Map<String, Text> labels, Collection<String> entries) {
        List<Text> names = new ArrayList<>(entries.size());
        for (String entry : entries) {
            names.add(labels.getOrDefault(entry, Text.of(entry)));
        }
        return names;
    }

    static void requireTickable(String checklist, String what, String name) {
        if (!Ids.isStripped(name) || name.contains(";")) {
            throw refusal(
                    checklist,
                    what,
                    name,
                    "could never be ticked: expected a text without ';' and without blanks around it");
        }
        if (CellWord.isNoValue(CellWord.of(name))) {
            throw refusal(
                    checklist,
                    what,
                    name,
                    "could never be ticked, as it says that there is none, or that it is not known: expected a text that "
                            + "names something, such as 'other'");
        }
    }

    /** The labels in the order of the entries, without those that say no more than the entry itself. */
    static Map<String, Text> checked(String checklist, List<String> entries, Map<String, Text> labels) {
        for (String entry : labels.keySet()) {
            if (!entries.contains(entry)) {
                throw refusal(checklist, "entry", entry, "is called something, but it is not allowed");
            }
        }
        Map<String, String> byKey = new HashMap<>();
        for (String entry : entries) { // no lambda: the standard is made at every start
            byKey.putIfAbsent(Spelling.key(entry), entry);
        }
        Map<String, Text> ordered = new LinkedHashMap<>();
        for (String entry : entries) {
            Text label = labels.get(entry);
            if (label != null && !label.equals(Text.of(entry))) {
                for (String name : label.wordings().values()) {
                    requireTickable(checklist, "the name of entry '" + entry + "',", name);
                    String other = byKey.putIfAbsent(Spelling.key(name), entry);
                    if (other != null && !other.equals(entry)) {
                        throw refusal(
                                checklist,
                                "the name of entry '" + entry + "',",
                                name,
                                "names entry '" + other + "', too");
                    }
                }
                ordered.put(entry, label);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }

    private static IllegalArgumentException refusal(String checklist, String what, String name, String problem) {
        return new IllegalArgumentException("checklist '" + checklist + "': " + what + " '" + name + "' " + problem);
    }
}
