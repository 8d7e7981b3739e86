package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.examples.cli.output.Grid;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A part of the report that is made of a history: a table as the terminal shows it, with a bar for each row where one helps.
 *
 * @param title what it is
 * @param notes what is said of it, in a language
 * @param table the table in a language, the same rows in each
 * @param bars a bar for each row, or none
 */
public record ReportPart(
        Text title, Function<Locale, List<String>> notes, Function<Locale, Grid> table, List<Bar> bars) {

    /** Keeps the order. */
    public ReportPart {
        bars = List.copyOf(bars);
    }

    /** What a bar shows. */
    public enum Kind {
        /** How much there is. */
        LEVEL,
        /** How much more there is. */
        RISE,
        /** How much less there is. */
        FALL,
        /** Where something lies in most cases; the mark is what came. */
        BAND,
        /** The same, on both sides of a middle where nothing differs; the mark is what was seen. */
        DIFFERENCE
    }

    /**
     * A bar, in parts of the width that it may take, 0 to 1.
     *
     * @param kind what it shows
     * @param from where it begins
     * @param to where it ends, not before
     * @param mark where its mark is; negative where it has none
     */
    public record Bar(Kind kind, double from, double to, double mark) {

        /** No bar, for a row without one. */
        public static final Bar NONE = new Bar(Kind.LEVEL, 0, 0, -1);

        /** Keeps it within the width. */
        public Bar {
            from = within(from);
            to = within(to);
            mark = mark < 0 ? -1 : within(mark);
        }

        private static double within(double place) {
            return Math.max(0, Math.min(1, place));
        }

        /** A band with what came, both on a scale from 0. */
        static Bar band(double low, double high, double came, double largest) {
            double most = largest > 0 ? largest : 1;
            return new Bar(Kind.BAND, low / most, high / most, came / most);
        }

        /** A change from one level to another, on a scale from 0. */
        static Bar change(double from, double to, double largest) {
            double most = largest > 0 ? largest : 1;
            return from <= to
                    ? new Bar(Kind.RISE, from / most, to / most, -1)
                    : new Bar(Kind.FALL, to / most, from / most, -1);
        }

        /** An interval on both sides of nothing, on a scale from {@code -most} to {@code most}. */
        static Bar difference(double low, double seen, double high, double most) {
            return new Bar(
                    Kind.DIFFERENCE, (low / most + 1) / 2, (high / most + 1) / 2, Math.max(0, (seen / most + 1) / 2));
        }
    }
}
