package io.github.funnelkit.json.mistakes;

import io.github.funnelkit.json.mistakes.WrittenDocument.Place;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document with something wrong.
 *
 * @param kind what sort of mistake it is
 * @param text the document
 * @param places where a reader would look for it; a message that names any of them names the right place
 */
record Mistake(String kind, String text, boolean json, List<Place> places) {

    /** Of what was written nothing is left that could be put right: it is enough when this mistake is gone. */
    private static final Pattern LOST = Pattern.compile(
            "labels in list|period alone|null|.* null|null of a part|object as (text|number|empty).*|object empty.*|list as text|list empty|text empty.*"
                    + "|text as (number|flag).*|number as flag|number NaN|null as None|value missing|reference (unknown|number)"
                    + "|type unknown|entry left out|number hex");

    boolean isLost() {
        return LOST.matcher(kind).matches();
    }
}
