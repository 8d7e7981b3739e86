package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with a row, or with a cell of it.
 *
 * @param line the line that the row starts on
 * @param heading the heading of the cell's column, as it stands in the list; empty when the whole row is meant
 * @param value what stands in the cell; empty when the whole row is meant
 * @param advice what is wrong and what would be right
 * @param kind the same for what is wrong in the same way, whatever the advice says of this cell
 */
public record Problem(long line, Optional<String> heading, Optional<String> value, Text advice, String kind)
        implements RowProblem {

    private static final int SHOWN = 60;

    static Problem ofRow(long line, Text advice) {
        return new Problem(line, Optional.empty(), Optional.empty(), advice, advice.toString());
    }

    static Problem ofCell(long line, String heading, String value, Text advice, String kind) {
        return new Problem(line, Optional.of(heading), Optional.of(value), advice, kind);
    }

    @Override
    public String column() {
        return heading.orElse("");
    }

    /**
     * Says where, what and what would be right: {@code "line 3, column 'budget', 'a lot': expected a decimal number"}.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    @Override
    public String words(Locale language) {
        Text place = say("place.line", "line", String.valueOf(line));
        if (heading.isPresent()) {
            place = say("place.column", "place", place, "column", shown(heading.get()));
        }
        if (value.isPresent()) {
            place = value.get().isBlank()
                    ? say("place.blank", "place", place)
                    : say("place.value", "place", place, "value", shown(value.get()));
        }
        return say("place.problem", "place", place, "problem", advice).in(language);
    }

    /** A text from the list on one line, and not too long. */
    static String shown(String value) {
        String line = value.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
