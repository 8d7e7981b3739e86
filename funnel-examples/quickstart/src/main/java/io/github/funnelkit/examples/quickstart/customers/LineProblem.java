package io.github.funnelkit.examples.quickstart.customers;

import static io.github.funnelkit.examples.quickstart.words.Bilingual.text;

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

    /** As in {@code "line 3, character 40, /facts/budget: found the text 'a lot', expected a number in EUR"}. */
    @Override
    public String words(Locale language) {
        String place = pointer.replaceAll("\\p{Cntrl}+", " ");
        String zh = "第 " + line + " 行" + (character > 0 ? ",第 " + character + " 个字符" : "");
        String en = "line " + line + (character > 0 ? ", character " + character : "");
        return text(zh + (place.isEmpty() ? "" : "," + place) + ":", en + (place.isEmpty() ? "" : ", " + place) + ": ")
                        .in(language)
                + advice.in(language).replaceAll("\\p{Cntrl}+", " ");
    }
}
