package io.github.funnelkit.json.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds texts without quotes in braces that a comma has ended: what stands behind it became a name of its own. */
final class CutTexts {

    /** A name with its value, between which a blank is missing. */
    private static final Pattern UNSPACED = Pattern.compile("[a-z][A-Za-z]{1,30}:[^/\\s].*");

    /** What several ids may stand for. */
    private static final Set<String> LISTS = Set.of(
            "saleTypes",
            "languages",
            "forms",
            "requiresForm",
            "helps",
            "requires",
            "override",
            "approval",
            "sum",
            "values",
            "entries",
            "is",
            "present");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern IDS = Pattern.compile("[\\w.-]+(, [\\w.-]+)+");

    private final Map<String, Node.Member> members;

    /** The name of the text, and as much of it as was found; null where none could be cut. */
    private @Nullable String owner;

    private String text = "";
    private @Nullable BareName first;

    /** Among the members of an object, as they are read. */
    CutTexts(Map<String, Node.Member> members) {
        this.members = members;
    }

    /** In brackets where several ids may stand, which no text is, else in quotes. */
    private static String written(String owner, String text) {
        return LISTS.contains(owner) && IDS.matcher(text).matches() ? '[' + text + ']' : YamlLine.quoted(text);
    }

    /** A member was read, and is among the others. */
    void read(String name, Node.Member member) {
        Optional<BareName> bare = BareName.of(name, member);
        boolean isNumberBehindId = text.indexOf(' ') < 0 && NUMBER.matcher(name).matches();
        if (bare.isPresent()
                && owner != null
                && !isNumberBehindId
                && !UNSPACED.matcher(name).matches()) {
            text = text + ", " + name;
            members.put(name, bare.get().moreOfRest());
            first = first == null ? bare.get() : first;
            members.put(first.name(), first.restOf(Words.shortened(owner + ": " + written(owner, text))));
            return;
        }
        boolean isText = member.value() instanceof Node.Scalar scalar && scalar.token() == Token.STRING;
        owner = isText ? name : null;
        text = isText ? ((Node.Scalar) member.value()).text() : "";
        first = null;
    }
}
