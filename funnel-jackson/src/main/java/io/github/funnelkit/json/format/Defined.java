package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a document defines of one sort, by id. An id whose definition could not be read is known, too, so that using it
 * is not a second problem.
 */
final class Defined<V> {

    /** What can be defined. */
    enum Sort {
        SALE_TYPE("sale-type", "saleTypes", "{direct: Direct sale}"),
        FACT("fact", "facts", "{needConfirmed: {type: flag, label: The need is confirmed}}"),
        COLLECTION("collection", "collections", "{people: {label: People, each: {name: {type: text, label: Name}}}}"),
        FORM("form", "forms", "{business-case: Business case}"),
        POSITION("position", "positions", "{owner: Owner}");

        private final String key;
        private final String part;
        private final String example;

        Sort(String key, String part, String example) {
            this.key = key;
            this.part = part;
            this.example = example;
        }

        /** Whether each is a text alone. */
        private boolean isOfTexts() {
            return this != FACT && this != COLLECTION;
        }

        Text noun() {
            return say("what." + key);
        }

        /** One of them with an id. */
        private String example(String id) {
            String words = IdWords.of(id);
            return switch (this) {
                case FACT -> "{" + id + ": {type: flag, label: " + words + "}}";
                case COLLECTION -> "{" + id + ": {label: " + words + ", each: {name: {type: text, label: Name}}}}";
                case SALE_TYPE, FORM, POSITION -> "{" + id + ": " + words + "}";
            };
        }

        private Layout.Parts parts() {
            return switch (this) {
                case SALE_TYPE -> Layout.Parts.SALE_TYPES;
                case FACT -> Layout.Parts.FACTS;
                case COLLECTION -> Layout.Parts.COLLECTIONS;
                case FORM -> Layout.Parts.FORMS;
                case POSITION -> Layout.Parts.POSITIONS;
            };
        }

        /** All of them. */
        private Text expected() {
            return say("expected." + key + "s", "example", example);
        }

        private Text idExpected(Collection<String> known) {
            return known.isEmpty()
                    ? say("expected.id-of", "what", noun())
                    : say("expected.id-of-known", "what", noun(), "known", DocumentWords.listed(known));
        }
    }

    /** Between ids that were written into one text. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;\uFF0C\u3001\uFF1B]");

    private final Sort sort;
    private final Map<String, @Nullable V> byId = new LinkedHashMap<>();
    private boolean readable = true;

    /** Where they are. */
    private Spot spot = Spot.root(Position.UNKNOWN);

    Defined(Sort sort) {
        this.sort = sort;
    }

    /**
     * Reads an object of definitions by id.
     *
     * @param node the object; null when there is none
     * @param read makes one of them, or null with a problem
     */
    static <V> Defined<V> read(
            Sort sort, @Nullable Node node, Problems problems, BiFunction<String, Node, @Nullable V> read) {
        Defined<V> defined = new Defined<>(sort);
        if (node != null) {
            defined.spot = node.spot();
            boolean isTwice = problems.anyIn(node.spot());
            Optional<String> byId = node instanceof Node.Arr list && sort.isOfTexts()
                    ? NamedTexts.byId(list).or(() -> NamedTexts.ofTexts(list))
                    : Optional.empty();
            if (byId.isPresent()) {
                Values.wrong(node, sort.expected(), byId, problems);
            }
            Node.Obj object = byId.isPresent() ? null : Values.object(node, sort.expected(), problems);
            defined.readable = object != null && !isTwice;
            if (object != null) {
                Layout.of(sort.parts(), object, problems).forEach((id, member) -> {
                    V value = tryRead(sort, id, member, problems, read);
                    boolean isRest = BareName.textOf(member.value()).isPresent();
                    if (!isRest) { // else it is more of a text than an id
                        defined.byId.put(id, value);
                    }
                    if (isRest || !Layout.isId(id)) { // whoever uses it may write it as it should be
                        defined.readable = false;
                    }
                });
            }
        }
        return defined;
    }

    private static <V> @Nullable V tryRead(
            Sort sort, String id, Node.Member member, Problems problems, BiFunction<String, Node, @Nullable V> read) {
        if (sort != Sort.FACT && sort != Sort.COLLECTION && !Layout.isId(id)) {
            problems.add(member.value().spot(), member.nameAt(), Layout.malformed(id, member.value()));
            return null;
        }
        boolean isOfFacts = sort == Sort.FACT || sort == Sort.COLLECTION;
        boolean isFine = !isOfFacts
                || BareName.textOf(member.value()).isPresent()
                || FactFormat.isFine(id, member.value().spot(), member.nameAt(), problems);
        try {
            V value = read.apply(id, member.value());
            return isFine ? value : null;
        } catch (IllegalArgumentException refused) {
            problems.add(member.value().spot(), Text.of(String.valueOf(refused.getMessage())));
            return null;
        }
    }

    /** Puts what refers to others of the same sort, and was read when those were; null where it could not be. */
    void define(String id, @Nullable V value) {
        byId.put(id, value);
    }

    /** What is known of one sort by values alone. */
    static <V> Defined<V> of(Sort sort, Map<String, ? extends V> values) {
        Defined<V> defined = new Defined<>(sort);
        defined.byId.putAll(values);
        return defined;
    }

    /** Takes what another part defines, where no id is there in both. */
    void takeAll(Defined<? extends V> others, Problems problems) {
        others.byId.forEach((id, value) -> {
            if (byId.containsKey(id)) {
                problems.add(others.spot, say("defined-twice", "id", id));
            }
            byId.put(id, value);
        });
        readable &= others.readable;
    }

    /** Nothing is known of these, as their part of the document is missing: using one is not a problem of its own. */
    void unreadable() {
        readable = false;
    }

    /** What could be read, in the order of the document. */
    List<V> all() {
        List<V> all = new ArrayList<>();
        for (V value : byId.values()) {
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }

    /** What an id means; null when it means nothing, which is no problem yet. */
    @Nullable
    V peek(String id) {
        return byId.get(id);
    }

    /** What is expected where one of those is meant that are accepted. */
    Text expected(Predicate<V> accepted) {
        return sort.idExpected(offered(accepted));
    }

    /** The ids of those that are accepted; all where none is. */
    private Collection<String> offered(Predicate<V> accepted) {
        List<String> offered = byId.entrySet().stream()
                .filter(each -> each.getValue() != null && accepted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return offered.isEmpty() ? byId.keySet() : offered;
    }

    /** What is meant by a text, or null with a problem. */
    @Nullable
    V find(Node node, Problems problems) {
        return find(node, value -> true, problems);
    }

    /** What is meant by a text, or null with a problem that offers those that are accepted. */
    @Nullable
    V find(Node node, Predicate<V> accepted, Problems problems) {
        if (node instanceof Node.Scalar id && id.token() == Token.STRING && byId.containsKey(id.text())) {
            return byId.get(
                    id.text()); // nothing is said, so nothing is listed: documents refer a hundred thousand times
        }
        Text expected = expected(accepted);
        boolean isOther = node instanceof Node.Scalar scalar
                && scalar.token() != Token.STRING
                && scalar.token() != Token.NULL
                && !byId.containsKey(Shown.value(node));
        if (isOther) {
            if (readable) {
                problems.unknown(node, sort.noun(), Shown.value(node), offered(accepted));
            }
            return null;
        }
        Optional<Node.Scalar> only = Reshaped.scalar(node).filter(each -> byId.containsKey(each.text()));
        if (only.isPresent() && node instanceof Node.Obj) {
            Values.wrong(node, expected, Optional.of(only.get().text()), problems);
            return null;
        }
        if (node instanceof Node.Scalar word
                && (sort == Sort.SALE_TYPE || sort == Sort.POSITION)
                && !byId.containsKey(word.text())
                && !byId.isEmpty()
                && !Synonyms.meaning("any", word.text()).isEmpty()) {
            String all = Words.cut("[" + String.join(", ", byId.keySet()) + "]", 200);
            Values.wrong(node, expected, Optional.of(all), problems);
            return null;
        }
        String id = Values.oneOf(node, expected, ids(), problems);
        if (id != null && isList(id)) {
            String all = SEPARATOR.splitAsStream(id).map(String::strip).collect(Collectors.joining(", "));
            Values.wrong(node, expected, Optional.of(node.spot().isItem() ? all : "[" + all + "]"), problems);
            return null;
        }
        return id == null ? null : find(id, accepted, node.spot(), node.spot().position(), problems);
    }

    /** Whether it is several ids in one text. */
    private boolean isList(String text) {
        return text.length() < 1_000
                && SEPARATOR.matcher(text).find()
                && SEPARATOR.splitAsStream(text).map(String::strip).allMatch(byId::containsKey);
    }

    @Nullable
    V find(String id, Spot spot, Position position, Problems problems) {
        return find(id, value -> true, spot, position, problems);
    }

    private @Nullable V find(String id, Predicate<V> accepted, Spot spot, Position position, Problems problems) {
        V value = byId.get(id);
        if (byId.isEmpty() && readable) {
            String example = sort.example(id);
            problems.add(
                    spot,
                    position,
                    say(
                            "unknown.none-defined",
                            "what",
                            sort.noun(),
                            "name",
                            Words.shortened(id),
                            "part",
                            sort.part,
                            "example",
                            example));
            return null;
        }
        if (value == null && readable && !byId.containsKey(id)) {
            problems.unknown(
                    spot,
                    position,
                    sort.noun(),
                    id,
                    offered(accepted),
                    first(id).or(() -> named(id)));
        }
        return value;
    }

    /** The id with which a text begins that says more, such as a comparison. */
    private Optional<String> first(String text) {
        int blank = text.indexOf(' ');
        return blank > 0 && byId.containsKey(text.substring(0, blank))
                ? Optional.of(text.substring(0, blank))
                : Optional.empty();
    }

    /** The id of what is called so. */
    Optional<String> named(String label) {
        return byId.entrySet().stream()
                .filter(each -> label(each.getValue()).wordings().containsValue(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Text label(@Nullable Object value) {
        if (value instanceof Fact<?> fact) {
            return fact.label();
        }
        if (value instanceof SaleType saleType) {
            return saleType.label();
        }
        if (value instanceof Form form) {
            return form.label();
        }
        return value instanceof io.github.funnelkit.definition.Position position
                ? position.label()
                : TextFormat.UNREADABLE;
    }

    /** What is meant by a list of ids, or by one id. Those that are not defined are left out, with a problem. */
    List<V> findAll(Node node, Problems problems) {
        List<V> found = new ArrayList<>();
        for (Node item : Values.oneOrMore(node, expected(value -> true), problems)) {
            V value = find(item, problems);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    /** What an id means; null where it means nothing, or could not be read. */
    @Nullable
    V known(String id) {
        return byId.get(id);
    }

    Collection<String> ids() {
        return byId.keySet();
    }
}
