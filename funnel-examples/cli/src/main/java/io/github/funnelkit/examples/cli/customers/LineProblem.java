package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/**
 * Something wrong with a line of NDJSON.
 *
 * @param line the line, from 1
 * @param character the character in the line, from 1; 0 when the whole line is meant
 * @param pointer the place in the line's object as a JSON Pointer; empty for the object itself
 * @param advice what is wrong and what would be right
 */
public record LineProblem(long line, int character, String pointer, Text advice) implements RowProblem {

    @Override
    public String kind() {
        return advice.toString();
    }

    @Override
    public String column() {
        return pointer;
    }

    /** As in {@code "line 3, character 40, /facts/budget: found the text 'a lot', expected a number in EUR"}. */
    @Override
    public String words(Locale language) {
        String place = pointer.replaceAll("\\p{Cntrl}+", " ");
        Text where = say("place.line", "line", String.valueOf(line));
        if (character > 0) {
            where = say("place.character", "place", where, "character", String.valueOf(character));
        }
        if (!place.isEmpty()) {
            where = say("place.pointer", "place", where, "pointer", place);
        }
        return say("place.problem", "place", where, "problem", advice)
                .in(language)
                .replaceAll("\\p{Cntrl}+", " ");
    }
}
