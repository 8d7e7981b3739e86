package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which column of a list holds what. A heading that names an attribute and a fact gives both, where one cell can
 * say both and neither has a column of its own: one whose heading is its id or, where there is none, its label, to the
 * letter. Whatever is not clear then is an error: nothing that a methodology knows goes unread without a word.
 */
final class ColumnSearch {

    private final List<String> headings;
    private final Headings allowed;
    private final Map<Heading, Integer> attributes = new HashMap<>();
    private final Map<Integer, Fact<?>> facts = new LinkedHashMap<>();
    private final List<Text> warnings = new ArrayList<>();
    /** What has a column of its own. */
    private final Map<Object, Integer> own = new HashMap<>();

    private final Map<Object, Integer> found = new HashMap<>();
    /** Facts that share a name with what a column is read as. */
    private final Map<Fact<?>, Integer> passedOver = new LinkedHashMap<>();

    ColumnSearch(List<String> headings, Headings allowed) {
        this.headings = headings;
        this.allowed = allowed;
    }

    /**
     * What the columns hold.
     *
     * @throws UnreadableListException if they are not those that are allowed and needed
     */
    Columns columns() throws UnreadableListException {
        findOwn(allowed::isId);
        findOwn(Headings::isLabel);
        for (int column = 0; column < headings.size(); column++) {
            find(column);
        }
        for (Heading needed : allowed.needed()) {
            if (!attributes.containsKey(needed)) {
                throw missing(needed);
            }
        }
        passedOver.forEach((fact, column) -> {
            if (!found.containsKey(fact)) {
                warnings.add(passedOver(fact, column));
            }
        });
        return new Columns(List.copyOf(headings), attributes, facts, List.copyOf(warnings));
    }

    private void findOwn(BiPredicate<String, Object> isName) {
        for (int column = 0; column < headings.size(); column++) {
            String heading = heading(column);
            Set<Object> named = new LinkedHashSet<>(allowed.attributes(heading));
            named.addAll(allowed.facts(heading));
            for (Object each : named) {
                if (isName.test(heading, each)) {
                    own.putIfAbsent(each, column);
                }
            }
        }
    }

    private String heading(int column) {
        return Spelling.strip(headings.get(column));
    }

    private void find(int column) throws UnreadableListException {
        String heading = heading(column);
        Set<Heading> attributesHere = allowed.attributes(heading);
        Set<Fact<?>> factsHere = allowed.facts(heading);
        if (attributesHere.isEmpty() && factsHere.isEmpty()) {
            warnings.add(ignored(column, heading));
            return;
        }
        Set<Heading> freeAttributes = free(attributesHere, column);
        Set<Fact<?>> freeFacts = free(factsHere, column);
        if (freeAttributes.isEmpty() && freeFacts.isEmpty()) { // of which each has another column
            freeAttributes = attributesHere;
            freeFacts = factsHere;
        }
        Heading attribute = freeAttributes.stream().findFirst().orElse(null);
        Fact<?> fact = fact(freeFacts, column);
        if (attribute != null && fact != null && !attribute.canSay(fact.type())) {
            if (!allowed.isId(heading, attribute) || allowed.isId(heading, fact)) {
                throw cannotBeBoth(column, attribute, fact);
            }
            passedOver.put(fact, column);
            fact = null;
        }
        if (attribute != null) {
            take(attribute, column);
            attributes.put(attribute, column);
        }
        if (fact != null) {
            take(fact, column);
            facts.put(column, fact);
        }
    }

    private <T> Set<T> free(Set<T> named, int column) {
        Set<T> free = new LinkedHashSet<>(named);
        free.removeIf(each -> own.getOrDefault(each, column) != column);
        return free;
    }

    /** The one fact that is meant, if any is. */
    private @Nullable Fact<?> fact(Set<Fact<?>> named, int column) throws UnreadableListException {
        Fact<?> meant = null;
        for (Fact<?> fact : named) {
            if (named.size() == 1 || allowed.isId(heading(column), fact)) {
                meant = fact;
            }
        }
        if (meant == null && !named.isEmpty()) {
            throw sameName(column, named);
        }
        for (Fact<?> fact : named) {
            if (!fact.equals(meant)) {
                passedOver.put(fact, column);
            }
        }
        return meant;
    }

    private void take(Object meant, int column) throws UnreadableListException {
        Integer twin = found.putIfAbsent(meant, column);
        if (twin != null) {
            throw twice(twin, column);
        }
    }

    private String shown(int column) {
        return Problem.shown(headings.get(column));
    }

    private Text ignored(int column, String heading) {
        String shown = Problem.shown(heading);
        if (shown.isEmpty()) {
            return say("csv.no-heading", "number", number(column));
        }
        return Wording.hinted(say(allowed.said().alien(), "column", shown), Wording.meant(heading, allowed.names()));
    }

    private Text passedOver(Fact<?> fact, int column) {
        return say("csv.passed-over", "column", shown(column), "fact", fact.id());
    }

    private UnreadableListException sameName(int column, Set<Fact<?>> named) {
        List<String> ids = named.stream().map(fact -> "'" + fact.id() + "'").toList();
        return new UnreadableListException(say(
                "csv.facts-of-a-name",
                "number",
                number(column),
                "column",
                shown(column),
                "facts",
                join("cell.and", ids)));
    }

    private UnreadableListException cannotBeBoth(int column, Heading attribute, Fact<?> fact) {
        return new UnreadableListException(say(
                "csv.both",
                "number",
                number(column),
                "column",
                shown(column),
                "attribute",
                attribute.id(),
                "fact",
                fact.id(),
                "expected",
                Wording.allowed(fact),
                "remedy",
                say(attribute.id().equals(fact.id()) ? "csv.rename" : "csv.use-ids")));
    }

    private UnreadableListException twice(int first, int second) {
        return new UnreadableListException(say(
                "csv.twice",
                "first",
                number(first),
                "one",
                shown(first),
                "second",
                number(second),
                "other",
                shown(second)));
    }

    private static String number(int column) {
        return String.valueOf(column + 1);
    }

    private UnreadableListException missing(Heading needed) {
        Text problem = say("csv.no-column", "id", needed.id(), "label", needed.label());
        // a list that a spreadsheet program wrote with another separator looks like one long heading
        boolean otherSeparator = headings.size() == 1 && headings.get(0).matches("(?s).*[;\\t|].*");
        return new UnreadableListException(say(otherSeparator ? "csv.separator" : "csv.headings", "problem", problem));
    }
}
