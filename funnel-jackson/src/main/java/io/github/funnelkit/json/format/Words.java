package io.github.funnelkit.json.format;

import io.github.funnelkit.text.NearestName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Turns of phrase of the messages. */
final class Words {

    private static final int SHOWN = 60;
    private static final int LISTED = 100;

    private Words() {}

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** {@code "unknown fact 'x' (did you mean 'y'?); there are y, z"}. */
    static String unknown(String what, String found, Collection<String> known, String lead) {
        String all = known.isEmpty()
                ? "; there is none"
                : "; " + lead + " "
                        + known.stream().limit(LISTED).collect(Collectors.joining(", "))
                        + (known.size() > LISTED ? ", …" : "");
        return "unknown " + what + " '" + shortened(found) + "'" + NearestName.hint(found, known) + all;
    }
}
