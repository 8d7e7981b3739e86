package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The properties of an object that has certain ones: those asked for are allowed, all others are problems. */
final class Members {

    /** Properties that are texts, each perhaps with a wording for each language. */
    private static final List<String> WORDINGS = List.of("text", "label", "customerType", "title");

    private static final String PERIOD = "period";
    private static final String DAY = "day";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Node.Obj object;
    private final Problems problems;
    private final List<String> allowed = new ArrayList<>();

    /** Those that are allowed beside others than stand here, for messages. */
    private final List<String> offered = new ArrayList<>();

    /** What is expected of those that are missing; told at the end, unless another name was meant to be this one. */
    private final Map<String, Text> missing = new LinkedHashMap<>();

    private Members(Node.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** Null, with a problem, when the node is no object. */
    static @Nullable Members of(Node node, Text expected, Problems problems) {
        Node.Obj object = Values.properties(node, expected, problems);
        return object == null ? null : new Members(object, problems);
    }

    Spot spot() {
        return object.spot();
    }

    /** The value of a property that may be absent. */
    @Nullable
    Node optional(String name) {
        if (!allowed.contains(name)) {
            allowed.add(name);
        }
        Node.Member member = object.members().get(name);
        return member == null ? null : asName(member.value());
    }

    /** What stands for nothing, though it could be the rest of a text: the name is one of those that stand here. */
    private static Node asName(Node value) {
        return value instanceof Node.Scalar scalar && scalar.token() == Token.NULL && !BareName.isSaid(value)
                ? new Node.Scalar(scalar.spot(), Token.NULL, "")
                : value;
    }

    /** The value of a property; null where it is missing, which is a problem when all have been asked for. */
    @Nullable
    Node required(String name, Text expected) {
        Node value = optional(name);
        if (value == null) {
            missing.put(name, expected);
        }
        return value;
    }

    boolean has(String name) {
        return object.members().containsKey(name);
    }

    /** A property that stands here. */
    Node.Member member(String name) {
        return Objects.requireNonNull(object.members().get(name), name);
    }

    /** Names a property that may stand here when others do, to whoever writes one that may not. */
    void offer(String name) {
        if (!allowed.contains(name) && !offered.contains(name)) {
            offered.add(name);
        }
    }

    /** Whether a name that is not allowed was surely meant to be another one. */
    boolean isMisspelt(String name, List<String> all) {
        return !object.members().containsKey(name)
                && object.members().keySet().stream()
                        .anyMatch(
                                each -> !all.contains(each) && meant(each, all).equals(Optional.of(name)));
    }

    /** Reports the properties that nobody asked for, and those that are missing. */
    void done() {
        if (isWording()) {
            return;
        }
        boolean afterNothing = false;
        Node before = null;
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            String name = member.getKey();
            Node value = member.getValue().value();
            if (allowed.contains(name)) {
                afterNothing = value instanceof Node.Scalar scalar && scalar.token() == Token.NULL;
            } else if (!afterNothing) { // else it is what belongs to the name above, not indented
                unknown(name, member.getValue(), before);
            }
            before = value;
        }
        tellMissing();
    }

    /** Whether a wording in languages stands where an object was meant that has one as its text: that is said, and all. */
    private boolean isWording() {
        Optional<String> wanted =
                missing.keySet().stream().filter(WORDINGS::contains).findFirst();
        if (wanted.isEmpty()
                || object.members().isEmpty()
                || !object.members().keySet().stream().allMatch(Members::isLanguage)) {
            return false;
        }
        Values.wrong(
                object,
                Objects.requireNonNull(missing.get(wanted.get())),
                Optional.of("{" + wanted.get() + ": " + Shown.value(object) + "}"),
                problems);
        missing.remove(wanted.get());
        tellMissing();
        return true;
    }

    private static boolean isLanguage(String name) {
        return LANGUAGE.matcher(name).matches() && Languages.isOne(Locale.forLanguageTag(name));
    }

    /** The one that is missing, where only one is and only one name says nothing: that name was meant to be this one. */
    private Optional<String> onlyMissing() {
        long unknown = object.members().keySet().stream()
                .filter(name -> !allowed.contains(name))
                .count();
        return missing.size() == 1 && unknown == 1
                ? Optional.of(missing.keySet().iterator().next())
                : Optional.empty();
    }

    /** Reports those of the properties asked for so far that are missing. */
    void tellMissing() {
        missing.forEach(
                (name, expected) -> problems.add(object.spot(), say("missing", "name", name, "expected", expected)));
        missing.clear();
    }

    private void unknown(String name, Node.Member member, @Nullable Node before) {
        if (problems.isFull()) {
            return;
        }
        if (YamlLine.fullWidth(name) >= 0) {
            missing.keySet().removeIf(name::startsWith);
            problems.add(member.value().spot(), member.nameAt(), BareName.fullWidth(name));
            return;
        }
        Optional<String> text = BareName.textOf(member.value());
        if (text.isPresent()) {
            boolean isOfBrackets = text.get().indexOf('\u3010') >= 0; // said where the text begins
            if (!BareName.isSaid(member.value()) && !isOfBrackets) {
                problems.add(
                        member.value().spot(),
                        member.nameAt(),
                        say(text.get().endsWith("]") ? "comma-in-list" : "comma-in-text", "right", text.get()));
            }
            return;
        }
        boolean isNothing = member.value() instanceof Node.Scalar scalar && scalar.token() == Token.NULL;
        Optional<Text> unspaced = BareName.unspaced(name, member.value());
        int colon = name.indexOf(':');
        if (unspaced.isPresent() && allowed.contains(name.substring(0, colon))) {
            missing.remove(name.substring(0, colon));
            problems.add(member.value().spot(), member.nameAt(), unspaced.get());
            return;
        }
        Optional<String> number = isNothing && before instanceof Node.Scalar first && name.matches("[0-9]{1,9}.{0,9}")
                ? CorrectedNumber.of(first.text() + "," + name)
                : Optional.empty();
        if (number.isPresent()) {
            problems.add(
                    member.value().spot(),
                    member.nameAt(),
                    say("comma-in-number", "name", Words.shortened(name), "right", number.get()));
            return;
        }
        List<String> all = new ArrayList<>(allowed);
        all.addAll(offered);
        if (all.contains(DAY)
                && !object.members().containsKey(DAY)
                && !Synonyms.meaning("day", name).isEmpty()) {
            missing.remove(DAY);
            problems.add(
                    member.value().spot(),
                    member.nameAt(),
                    say("unknown.property-write", "name", Words.shortened(name), "right", DAY + ": {today: true}"));
            return;
        }
        Optional<String> period = periodOf(name, member.value(), all);
        if (period.isPresent()) {
            missing.remove(PERIOD);
            problems.add(
                    member.value().spot(),
                    member.nameAt(),
                    say("unknown.property-write", "name", Words.shortened(name), "right", period.get()));
            return;
        }
        Optional<String> meant = meant(name, missing.keySet())
                .or(() -> meant(name, all).filter(near -> !object.members().containsKey(near)))
                .or(this::onlyMissing)
                .or(() -> meant(name, all));
        meant.ifPresent(missing::remove);
        String shown = Words.shortened(name);
        Text known = DocumentWords.listed(all);
        problems.add(
                member.value().spot(),
                member.nameAt(),
                meant.isPresent()
                        ? say("unknown.property-near", "name", shown, "near", meant.get(), "known", known)
                        : say("unknown.property", "name", shown, "known", known));
    }

    /** {@code period: P3M} for {@code months: 3}, where a period may stand that does not yet. */
    private Optional<String> periodOf(String name, Node value, List<String> all) {
        return all.contains(PERIOD)
                        && !object.members().containsKey(PERIOD)
                        && !Synonyms.meaning("period", name).isEmpty()
                        && value instanceof Node.Scalar count
                ? CorrectedPeriod.of(count.text() + " " + name).map(period -> PERIOD + ": " + period)
                : Optional.empty();
    }

    private static Optional<String> meant(String name, Collection<String> all) {
        return Synonyms.meant("property", name, all).or(() -> NearestName.of(name, all));
    }
}
