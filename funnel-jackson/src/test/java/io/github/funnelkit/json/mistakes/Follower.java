package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Entry;
import io.github.funnelkit.json.mistakes.WrittenDocument.Part;
import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Does what a message says, and nothing but that: writes what it says should be written where it says that it is wrong. Who reads
 * it knows YAML or JSON a little, and nothing of ours.
 */
final class Follower {

    /** What is offered as an example at the end of what is expected. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:such as|as in|\u4F8B\u5982|\u5982)\\s*(.+?)\\s*(?:\u7684\u5BF9\u8C61)?");

    private final Wordings wordings;

    Follower(Wordings wordings) {
        this.wordings = wordings;
    }

    /** The text as the message wants it; empty where it does not say what to write. */
    Optional<String> followed(String text, boolean json, Place place, String message) {
        Wordings.Said said = wordings.of(message).orElse(null);
        if (said == null) {
            return Optional.empty();
        }
        if (said.key().equals("yaml.colon-blank")
                && said.get("right").matches("[\\w.-]+: .+")
                && !isBlock(text, place, said)) {
            String right = said.get("right");
            WrittenDocument document = WrittenDocument.of(text, json);
            int at = document.index(place);
            return Optional.of(document.with(at, at + right.length() - 1, right));
        }
        if (said.key().startsWith("yaml.")
                || said.key().startsWith("json.")
                || said.key().startsWith("syntax.")) {
            return new LineFollower(text, place).followed(said);
        }
        WrittenDocument document = WrittenDocument.of(text, json);
        int at = document.index(place);
        Spot spot = find(document.root(), null, null, at);
        return spot == null ? Optional.empty() : structural(document, spot, said);
    }

    /** Whether the line as a whole is meant. */
    private static boolean isBlock(String text, Place place, Wordings.Said said) {
        String line = text.lines().toList().get(place.line() - 1);
        return line.strip().equals(said.get("right").replaceFirst(": ", ":"));
    }

    /** Where a message points: at a value, or at a name. */
    record Spot(@Nullable Part owner, @Nullable Entry entry, Part value, boolean isName) {}

    @SuppressWarnings("ReferenceEquality") // the very first one
    private static @Nullable Spot find(Part part, @Nullable Part owner, @Nullable Entry of, int at) {
        Spot inside = null;
        for (Entry entry : part.entries()) {
            if (entry.from() == at && !(part.from() == at && part.entries().get(0) == entry)) {
                return new Spot(part, entry, entry.value(), true);
            }
            inside = inside == null ? find(entry.value(), part, entry, at) : inside;
        }
        for (Part item : part.items()) {
            inside = inside == null ? find(item, part, null, at) : inside;
        }
        if (inside != null) {
            return inside;
        }
        if (part.from() == at) {
            return new Spot(owner, of, part, false);
        }
        return null;
    }

    private Optional<String> structural(WrittenDocument document, Spot spot, Wordings.Said said) {
        String key = said.key();
        // a block's place is that of its first name
        Entry first = !spot.isName() && spot.value().isObject() && !document.isFlow(spot.value())
                ? spot.value().entries().get(0)
                : null;
        Part owner = first != null ? spot.value() : spot.owner();
        Entry entry = first != null ? first : spot.entry();
        if (key.equals("missing")) {
            return example(said.get("expected"))
                    .map(value -> document.withEntry(spot.value(), said.get("name"), value));
        }
        if (key.equals("unknown.property-near") || key.equals("language.near") || key.equals("id.fact-near")) {
            return named(
                            owner,
                            entry,
                            said.get("name").isEmpty()
                                    ? said.filled().values().iterator().next()
                                    : said.get("name"))
                    .map(named -> document.withName(named, said.get("near")));
        }
        if (key.equals("id.near")) {
            return renamed(document, spot, entry, said.get("id"), said.get("near"));
        }
        if (key.equals("unknown.property")
                || key.startsWith("twice.")
                || (key.startsWith("fact.no-") && !key.equals("fact.no-number"))
                || key.equals("language.twice")) {
            return left(document, spot, owner, entry, said);
        }
        if (key.equals("fact.choice-without-entries")) {
            Part fact = spot.entry() != null && spot.entry().name().equals("entries") ? owner : spot.value();
            String entries = said.get("example").replaceFirst("^\\{\"?entries\"?: (.*)}$", "$1");
            return fact == null
                    ? Optional.empty()
                    : fact.entry("entries")
                            .map(each -> document.with(each.value(), entries))
                            .or(() -> Optional.of(document.withEntry(fact, "entries", entries)));
        }
        if (key.equals("stage.no-criterion")) {
            return Optional.of(document.with(spot.value(), said.get("example")));
        }
        if (key.equals("unknown.none-defined")) {
            String one = said.get("example").replaceFirst("^\\{(.*)}$", "$1");
            return document.root()
                    .entry(said.get("part"))
                    .map(part ->
                            part.value().isObject() && part.value().entries().isEmpty()
                                    ? document.with(part.value(), "{" + one + "}")
                                    : document.text())
                    .or(() -> Optional.of(document.withEntry(document.root(), said.get("part"), "{" + one + "}")));
        }
        if (key.startsWith("condition.no-entry")) {
            String one = said.has("near")
                    ? said.get("near")
                    : said.get("entries").split("[,\u3001]", 2)[0].strip();
            return renamed(document, spot, entry, said.get("entry"), one)
                    .or(() -> Optional.of(document.with(spot.value(), "[" + quoted(one) + "]")));
        }
        if (key.equals("unknown.near") || key.equals("problem.unknown-name-near")) {
            return renamed(document, spot, entry, said.get(said.has("name") ? "name" : "id"), said.get("near"));
        }
        if (key.equals("unknown.name") || key.equals("problem.unknown-name")) {
            String one = said.get("known").split("[,\u3001]", 2)[0].strip();
            return renamed(document, spot, entry, said.get(said.has("name") ? "name" : "id"), one);
        }
        if (key.equals("condition.never-within")) { // the bound that it tells
            Matcher bound = Pattern.compile("-?[0-9]+").matcher(said.get("bounds"));
            return bound.find() ? Optional.of(document.with(spot.value(), bound.group())) : Optional.empty();
        }
        if ((key.equals("criterion.condition") || key.equals("unknown.property-write")) && entry != null) {
            return Optional.of(document.with(entry.from(), entry.value().to(), said.get("right")));
        }
        if (key.equals("language.several") && entry != null) {
            String wording = document.written(entry.value());
            return Optional.of(document.with(
                    entry.from(), entry.value().to(), said.get("right").replace("...", wording.replace("$", "\\$"))));
        }
        if (key.equals("layout.elsewhere") && owner != null && entry != null) {
            return moved(document, owner, entry, said.get("owner"));
        }
        if (key.startsWith("condition.") && said.has("right")) {
            Part condition = spot.isName() && owner != null ? owner : spot.value();
            return Optional.of(document.with(condition, said.get("right")));
        }
        if (key.equals("full-width")) {
            return replaced(document, spot, said.get("found"), said.get("right"));
        }
        if (key.equals("comma-in-number") && owner != null && entry != null) {
            int at = owner.entries().indexOf(entry);
            int from = owner.entries().get(at - 1).value().from();
            return Optional.of(document.with(from, entry.value().to(), said.get("right")));
        }
        if (key.equals("nothing.name-or-text")) {
            return unquoted(
                    document,
                    document.place(entry == null ? spot.value().from() : entry.from())
                            .line(),
                    said.get("right"));
        }
        if (key.equals("comma-in-text") || key.equals("comma-in-list")) {
            return unquoted(
                    document,
                    document.place(entry == null ? spot.value().from() : entry.from())
                            .line(),
                    said.get("right"));
        }
        if (key.equals("layout.outside") && owner != null && entry != null) {
            Optional<Entry> of = owner.entry(said.get("owner"));
            String moved = document.written(entry.value());
            String name = document.text().substring(entry.from(), entry.to());
            String without = document.without(owner, entry);
            int end = of.map(each -> each.value().to()).orElse(1) - 1;
            return of.isEmpty() || end > without.length()
                    ? Optional.empty()
                    : Optional.of(without.substring(0, end) + ", " + name + ": " + moved + without.substring(end));
        }
        if (key.startsWith("wrong.list-of-")) {
            List<String> all = spot.value().items().stream()
                    .map(item -> document.written(item).strip())
                    .map(item -> item.startsWith("{") ? item.substring(1, item.length() - 1) : item)
                    .toList();
            return Optional.of(document.with(spot.value(), "{" + String.join(", ", all) + "}"));
        }
        if (key.equals("problem.probability-falls")) {
            return Optional.of(document.with(spot.value(), said.get("before").replaceAll("[^0-9.].*$", "")));
        }
        if (key.equals("problem.probability-as-share")) {
            return Optional.of(document.with(spot.value(), said.get("percent")));
        }
        if (key.equals("layout.too-little") && entry != null) {
            return indented(
                    document,
                    entry,
                    Integer.parseInt(
                            said.get("blanks").replaceAll("\\D", "").isEmpty()
                                    ? "2"
                                    : said.get("blanks").replaceAll("\\D", "")));
        }
        if (said.has("right")) {
            return Optional.of(document.with(spot.value(), said.get("right")));
        }
        if (key.equals("number.point")) {
            return Optional.of(document.with(spot.value(), said.get("thousands")));
        }
        Optional<String> offered = said.has("expected")
                ? example(said.get("expected"))
                : said.has("example")
                        ? Optional.of(said.get("example"))
                        : said.has("known")
                                ? Optional.of(said.get("known")
                                        .split("[,\u3001]", 2)[0]
                                        .strip())
                                : Optional.empty();
        return offered.map(value -> document.with(spot.value(), value));
    }

    /** To the end of the part of the document to which it belongs. */
    private static Optional<String> moved(WrittenDocument document, Part owner, Entry entry, String part) {
        Part of = document.root().entry(part).map(Entry::value).orElse(null);
        if (of == null) {
            return Optional.empty();
        }
        Entry last = of.entries().get(of.entries().size() - 1);
        String name = document.text().substring(entry.from(), entry.to());
        String moved = name + ": " + document.written(entry.value());
        String without = document.without(owner, entry);
        int end = last.value().to();
        String between = document.isFlow(of)
                ? ", "
                : "\n" + " ".repeat(document.place(last.from()).column() - 1);
        return Optional.of(without.substring(0, end) + between + moved + without.substring(end));
    }

    private static Optional<Entry> named(@Nullable Part owner, @Nullable Entry entry, String name) {
        if (entry != null && entry.name().equals(name)) {
            return Optional.of(entry);
        }
        return owner == null ? Optional.empty() : owner.entry(name).or(() -> Optional.ofNullable(entry));
    }

    private Optional<String> left(
            WrittenDocument document, Spot spot, @Nullable Part owner, @Nullable Entry entry, Wordings.Said said) {
        if (said.key().startsWith("fact.no-")) {
            String name = said.key().substring("fact.no-".length());
            String property = name.equals("order") ? "ordered" : name.equals("bounds") ? "least" : name;
            Part of = spot.value().isObject() ? spot.value() : owner;
            Part fact = of;
            return fact == null
                    ? Optional.empty()
                    : fact.entry(property).or(() -> fact.entry("most")).map(each -> document.without(fact, each));
        }
        if (owner == null || entry == null) {
            return Optional.empty();
        }
        Entry meant = said.key().startsWith("twice.") || said.key().startsWith("language.")
                ? entry
                : owner.entry(said.get("name")).orElse(entry);
        return Optional.of(document.without(owner, meant));
    }

    private static Optional<String> renamed(
            WrittenDocument document, Spot spot, @Nullable Entry entry, String name, String near) {
        if (spot.value().isScalar() && spot.value().value().equals(name) && !spot.isName()) {
            boolean quoted = document.isJson() || document.written(spot.value()).startsWith("\"");
            return Optional.of(document.with(spot.value(), quoted ? '"' + near + '"' : near));
        }
        return entry != null && entry.name().equals(name)
                ? Optional.of(document.withName(entry, near))
                : Optional.empty();
    }

    private static Optional<String> replaced(WrittenDocument document, Spot spot, String found, String right) {
        int from = spot.entry() == null
                ? spot.value().from()
                : Math.min(spot.entry().from(), spot.value().from());
        int at = document.text().indexOf(found, Math.max(0, from - 1));
        return at < 0 ? Optional.empty() : Optional.of(document.with(at, at + found.length(), right));
    }

    private static Optional<String> unquoted(WrittenDocument document, int line, String right) {
        String bare = right.replaceAll("(^|: )[\"'\\[]|[\"'\\]]$", "$1");
        int from = document.index(new Place(Math.max(1, line - 1), 1));
        int at = document.text().indexOf(bare, from);
        return at < 0 ? Optional.empty() : Optional.of(document.with(at, at + bare.length(), right));
    }

    private static Optional<String> indented(WrittenDocument document, Entry entry, int blanks) {
        List<String> all = new java.util.ArrayList<>(document.text().lines().toList());
        int first = document.place(entry.from()).line() - 1;
        int last =
                document.place(Math.max(entry.from(), entry.value().to() - 1)).line() - 1;
        int now = all.get(first).length() - all.get(first).stripLeading().length();
        for (int i = first; i <= last; i++) {
            all.set(i, " ".repeat(Math.max(0, blanks - now)) + all.get(i));
        }
        return Optional.of(String.join("\n", all) + "\n");
    }

    /** A name as a value: whoever writes JSON knows that texts stand in quotes. */
    private static String quoted(String name) {
        return name.startsWith("\"") ? name : '"' + name + '"';
    }

    /** The example of what is expected. */
    private Optional<String> example(String expected) {
        Wordings.Said said = wordings.expected(expected).orElse(null);
        if (said != null && said.has("example")) {
            return Optional.of(said.get("example"));
        }
        if (said != null && said.has("expected")) {
            return example(said.get("expected"));
        }
        if (said != null && said.has("first")) {
            return Optional.of(said.get("first"));
        }
        if (said != null && said.has("known")) {
            return Optional.of(said.get("known").split("[,\u3001]", 2)[0].strip())
                    .map(Follower::quoted);
        }
        if (said != null && said.has("names")) {
            return Optional.of(said.get("names").split("[,\u3001]", 2)[0].strip())
                    .map(Follower::quoted);
        }
        Matcher example = EXAMPLE.matcher(expected);
        if (example.find()) {
            String all = expected.substring(example.start(1));
            Matcher first = Pattern.compile("^(\"[^\"]*\"|[\\[{].*[\\]}]|[^\\s,\u3001\uFF1B\uFF09\u7684]+)")
                    .matcher(all);
            return first.find() ? Optional.of(first.group(1)) : Optional.empty();
        }
        return switch (said == null ? "" : said.key()) {
            case "expected.flag" -> Optional.of("true");
            default -> Optional.empty();
        };
    }
}
