package io.github.funnelkit.json.format;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds texts without quotes in braces that a comma has ended: what stands behind it became a name of its own. */
final class CutTexts {

    /** A name with its value, between which a blank is missing. */
    private static final Pattern UNSPACED = Pattern.compile("[a-z][A-Za-z]{1,30}:[^/\\s].*");

    private final Map<String, Node.Member> members;

    /** The name of the text, and as much of it as was found; null where none could be cut. */
    private @Nullable String owner;

    private String text = "";
    private @Nullable BareName first;

    /** Among the members of an object, as they are read. */
    CutTexts(Map<String, Node.Member> members) {
        this.members = members;
    }

    /** A member was read, and is among the others. */
    void read(String name, Node.Member member) {
        Optional<BareName> bare = BareName.of(name, member);
        if (bare.isPresent() && owner != null && !UNSPACED.matcher(name).matches()) {
            text = text + ", " + name;
            members.put(name, bare.get().moreOfRest());
            first = first == null ? bare.get() : first;
            members.put(first.name(), first.restOf(Words.shortened(owner + ": " + YamlLine.quoted(text))));
            return;
        }
        boolean isText = member.value() instanceof Node.Scalar scalar && scalar.token() == Token.STRING;
        owner = isText ? name : null;
        text = isText ? ((Node.Scalar) member.value()).text() : "";
        first = null;
    }
}
