package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names and ids in a message: none longer, and no more of them, than a reader takes in. */
public final class MentionedNames {

    private static final int LONGEST = 100;
    private static final int LISTED = 100;
    private static final String MORE = "…";

    private MentionedNames() {}

    /** A name, as long as it may be; no character is cut into halves. */
    public static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + MORE;
    }

    /** The names, as many as there may be, with what the language has between them. */
    public static Text listed(Collection<String> names) {
        List<String> all = new ArrayList<>();
        names.stream().limit(LISTED).map(MentionedNames::shortened).forEach(all::add);
        if (names.size() > LISTED) {
            all.add(MORE);
        }
        return CommonWords.LIST.joined(all);
    }
}
