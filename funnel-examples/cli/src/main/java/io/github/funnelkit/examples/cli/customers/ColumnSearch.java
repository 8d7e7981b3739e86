package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which column of a list holds what. A heading that names an attribute and a fact gives both, where one cell can
 * say both and neither has a column of its own: one whose heading is its id or, where there is none, its label, to the
 * letter. Whatever is not clear then is an error: nothing that a methodology knows goes unread without a word.
 */
final class ColumnSearch {

    private final List<HeadingText> headings;
    private final Headings allowed;
    private final Map<Integer, Mapped> mapped;
    private final ColumnSamples samples;
    private final Map<Heading, Integer> attributes = new HashMap<>();
    private final Map<Integer, Fact<?>> facts = new TreeMap<>();
    private final Map<Integer, ListColumns.Reason> reasons = new HashMap<>();
    private final List<Text> warnings = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    /** What has a column of its own. */
    private final Map<Object, Integer> own = new HashMap<>();

    private final Map<Object, Integer> found = new HashMap<>();
    /** Facts that share a name with what a column is read as. */
    private final Map<Fact<?>, Integer> passedOver = new LinkedHashMap<>();

    /**
     * A search.
     *
     * @param headings the headings
     * @param allowed what the columns can hold
     * @param mapped what has been said of columns, by their number
     * @param samples the first rows
     */
    ColumnSearch(List<HeadingText> headings, Headings allowed, Map<Integer, Mapped> mapped, ColumnSamples samples) {
        this.headings = headings;
        this.allowed = allowed;
        this.mapped = mapped;
        this.samples = samples;
    }

    /**
     * What the columns hold.
     *
     * @throws UnreadableListException if they are not those that are allowed and needed
     */
    Columns columns() throws UnreadableListException {
        mapped.forEach((column, said) -> said.meant().ifPresent(each -> own.put(each, column)));
        findOwn(allowed::isId);
        findOwn(Headings::isLabel);
        Set<Integer> unknown = new LinkedHashSet<>();
        for (int column = 0; column < headings.size(); column++) {
            if (mapped.containsKey(column)) {
                takeMapped(column);
            } else if (!find(column)) {
                unknown.add(column);
            }
        }
        guess(unknown);
        List<Heading> missing = allowed.needed().stream()
                .<Heading>map(needed -> needed)
                .filter(needed -> !attributes.containsKey(needed))
                .toList();
        if (!missing.isEmpty()) {
            List<HeadingText> unread = unknown.stream()
                    .filter(column -> !reasons.containsKey(column))
                    .map(headings::get)
                    .toList();
            throw new MissingColumns(unread).refusal(missing).after(notes, warnings);
        }
        passedOver.forEach((fact, column) -> {
            if (!found.containsKey(fact)) {
                warnings.add(passedOver(fact, column));
            }
        });
        return new Columns(headings, attributes, facts, reasons, List.copyOf(warnings), List.copyOf(notes));
    }

    private void takeMapped(int column) throws UnreadableListException {
        Mapped said = Objects.requireNonNull(mapped.get(column));
        said.note().ifPresent(notes::add);
        Object meant = said.meant().orElse(null);
        if (meant != null) {
            take(meant, column);
            put(meant, column);
            reasons.put(column, said.reason());
        }
    }

    private void put(Object meant, int column) {
        if (meant instanceof Heading attribute) {
            attributes.put(attribute, column);
        } else {
            facts.put(column, (Fact<?>) meant);
        }
    }

    private void guess(Set<Integer> unknown) {
        List<Object> free = allowed.all();
        free.removeAll(found.keySet());
        Map<Integer, Object> guessed = new ColumnGuess(headings, allowed, samples).of(unknown, free);
        List<Text> pairs = new ArrayList<>();
        IgnoredColumns ignored = new IgnoredColumns(allowed);
        for (int column : unknown) {
            Object meant = guessed.get(column);
            if (meant == null) {
                ignored.add(column, headings.get(column));
            } else {
                found.put(meant, column);
                put(meant, column);
                reasons.put(column, ListColumns.Reason.ASSUMED);
                pairs.add(say("csv.taken", "column", shown(column), "meant", label(meant)));
            }
        }
        warnings.addAll(ignored.warnings());
        if (!pairs.isEmpty()) {
            notes.add(say("csv.taken-for", "pairs", join("cell.entries", pairs)));
        }
    }

    private static Text label(Object meant) {
        return meant instanceof Heading attribute ? attribute.label() : ((Fact<?>) meant).label();
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
        HeadingText heading = headings.get(column);
        return allowed.has(heading.whole()) ? heading.whole() : heading.name();
    }

    /** Takes what the heading names; says whether it names anything. */
    private boolean find(int column) throws UnreadableListException {
        String heading = heading(column);
        Set<Heading> attributesHere = allowed.attributes(heading);
        Set<Fact<?>> factsHere = allowed.facts(heading);
        if (attributesHere.isEmpty() && factsHere.isEmpty()) {
            return false;
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
        return true;
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
        return Problem.shown(headings.get(column).whole());
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
}
