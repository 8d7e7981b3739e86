package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of an object that has certain ones: those asked for are allowed, all others are problems. */
final class Members {

    private final Node.Obj object;
    private final Problems problems;
    private final List<String> allowed = new ArrayList<>();

    /** What is expected of those that are missing; told at the end, unless another name was meant to be this one. */
    private final Map<String, Text> missing = new LinkedHashMap<>();

    private Members(Node.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /** Null, with a problem, when the node is no object. */
    static @Nullable Members of(Node node, Text expected, Problems problems) {
        Node.Obj object = Values.object(node, expected, problems);
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
        return member == null ? null : member.value();
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

    /** Whether a name that is not allowed was surely meant to be another one. */
    boolean isMisspelt(String name, List<String> all) {
        return !object.members().containsKey(name)
                && object.members().keySet().stream()
                        .anyMatch(
                                each -> !all.contains(each) && meant(each, all).equals(Optional.of(name)));
    }

    /** Reports the properties that nobody asked for, and those that are missing. */
    void done() {
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
        int odd = YamlLine.fullWidth(name);
        if (odd >= 0) {
            missing.keySet().removeIf(name::startsWith);
            problems.add(
                    member.value().spot(),
                    member.nameAt(),
                    say(
                            "full-width",
                            "found",
                            Words.shortened(name),
                            "character",
                            name.substring(odd, odd + 1),
                            "right",
                            Words.shortened(YamlLine.narrow(name, 0))));
            return;
        }
        boolean isNothing = member.value() instanceof Node.Scalar scalar && scalar.token() == Token.NULL;
        int colon = name.indexOf(':');
        if (isNothing && colon > 0 && allowed.contains(name.substring(0, colon))) {
            missing.remove(name.substring(0, colon));
            problems.add(
                    member.value().spot(),
                    member.nameAt(),
                    say(
                            "yaml.colon-blank",
                            "right",
                            Words.shortened(name.substring(0, colon) + ": " + name.substring(colon + 1))));
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
        Optional<String> meant = meant(name, allowed);
        meant.ifPresent(missing::remove);
        String shown = Words.shortened(name);
        Text known = DocumentWords.listed(allowed);
        problems.add(
                member.value().spot(),
                member.nameAt(),
                meant.isPresent()
                        ? say("unknown.property-near", "name", shown, "near", meant.get(), "known", known)
                        : say("unknown.property", "name", shown, "known", known));
    }

    private static Optional<String> meant(String name, List<String> all) {
        return Synonyms.meant("property", name, all).or(() -> NearestName.of(name, all));
    }
}
