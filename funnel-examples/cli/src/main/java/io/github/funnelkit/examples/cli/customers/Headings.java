package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the columns of a list can hold, by id and label; case, width and blanks of a heading do not matter. */
final class Headings {

    /**
     * What is said of lists that are not as they should be.
     *
     * @param alien the key of what is said of a column that holds nothing that there can be
     * @param noRows says that there are headings alone
     * @param json says that JSON is not read as CSV, and how it is read
     */
    record Said(String alien, Text noRows, Text json) {}

    private final List<? extends Heading> needed;
    private final CriterionTexts criteria;
    private final Set<String> large;
    private final Said said;
    private final Map<String, Heading> attributeIds = new LinkedHashMap<>();
    private final Map<String, Fact<?>> factIds = new LinkedHashMap<>();
    private final Map<String, Set<Heading>> attributes = new LinkedHashMap<>();
    private final Map<String, Set<Fact<?>>> facts = new LinkedHashMap<>();
    /** In the order in which near names are looked for. */
    private final List<String> names = new ArrayList<>();

    /**
     * What there can be.
     *
     * @param attributes the attributes
     * @param facts the facts
     * @param needed what there must be a column for
     * @param criteria the texts of the criteria that the facts decide
     * @param large the ids of the facts of which small amounts are remarkable
     * @param said what is said of lists that are not like that
     */
    Headings(
            List<? extends Heading> attributes,
            List<Fact<?>> facts,
            List<? extends Heading> needed,
            CriterionTexts criteria,
            Set<String> large,
            Said said) {
        this.needed = needed;
        this.criteria = criteria;
        this.large = large;
        this.said = said;
        for (Heading attribute : attributes) {
            attributeIds.put(attribute.id(), attribute);
            name(attribute.id(), attribute.label()).forEach(key -> add(this.attributes, key, attribute));
            for (String name : attribute.alsoCalled()) {
                names.add(name);
                add(this.attributes, Spelling.key(name), attribute);
            }
        }
        for (Fact<?> fact : facts) {
            factIds.put(fact.id(), fact);
            List<String> keys = name(fact.id(), fact.label());
            keys.forEach(key -> add(this.facts, key, fact));
            Heading twin = attributeIds.get(fact.id());
            if (twin != null && twin.canSay(fact.type())) { // they are one thing, whichever of its names stands there
                keys.forEach(key -> add(this.attributes, key, twin));
                keys(twin.id(), twin.label()).forEach(key -> add(this.facts, key, fact));
            }
        }
    }

    private List<String> name(String id, Text label) {
        names.add(id);
        names.addAll(label.wordings().values());
        return keys(id, label);
    }

    private static List<String> keys(String id, Text label) {
        return Stream.concat(Stream.of(id), label.wordings().values().stream())
                .map(Spelling::key)
                .toList();
    }

    private static <T> void add(Map<String, Set<T>> named, String key, T meant) {
        named.computeIfAbsent(key, added -> new LinkedHashSet<>()).add(meant);
    }

    /** The same, of which none must be there. */
    Headings withoutNeeds() {
        List<Heading> same = List.copyOf(attributeIds.values());
        return new Headings(same, List.copyOf(factIds.values()), List.of(), criteria, large, said);
    }

    /** Whether a small amount of a fact is worth a remark. */
    boolean isLarge(Fact<?> fact) {
        return large.contains(fact.id());
    }

    /** Attributes, then facts. */
    List<Object> all() {
        List<Object> all = new ArrayList<>(attributeIds.values());
        all.addAll(factIds.values());
        return all;
    }

    /** Whether a heading names anything. */
    boolean has(String heading) {
        String key = Spelling.key(heading);
        return attributes.containsKey(key) || facts.containsKey(key);
    }

    /** What a name means that somebody gives in words or as an id; empty when it is none, or several things. */
    Optional<Object> meant(String name) {
        Object id = attributeIds.get(name);
        if (id == null) {
            id = factIds.get(name);
        }
        Set<Object> named = new LinkedHashSet<>(attributes(name));
        named.addAll(facts(name));
        return id != null ? Optional.of(id) : named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    List<? extends Heading> needed() {
        return needed;
    }

    CriterionTexts criteria() {
        return criteria;
    }

    /** The other usual names of an attribute or a fact. */
    static List<String> otherNames(Object meant) {
        return OtherNames.of(meant instanceof Heading attribute ? attribute.id() : ((Fact<?>) meant).id());
    }

    Said said() {
        return said;
    }

    List<String> names() {
        return names;
    }

    /** Whether a heading is the id of an attribute or a fact, to the letter. */
    boolean isId(String heading, Object meant) {
        return meant.equals(attributeIds.get(heading)) || meant.equals(factIds.get(heading));
    }

    /** Whether a heading is what an attribute or a fact is called in any language, to the letter. */
    static boolean isLabel(String heading, Object meant) {
        Text label = meant instanceof Heading attribute ? attribute.label() : ((Fact<?>) meant).label();
        return label.wordings().containsValue(heading);
    }

    Set<Heading> attributes(String heading) {
        return attributes.getOrDefault(Spelling.key(heading), Set.of());
    }

    Set<Fact<?>> facts(String heading) {
        return facts.getOrDefault(Spelling.key(heading), Set.of());
    }
}
