package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.output.Cell;
import io.github.funnelkit.examples.cli.output.Paint;
import io.github.funnelkit.examples.cli.output.Paint.Style;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A line per customer; on a narrow terminal, two. */
final class WeekTable {

    /** Below it, what to do stands on a line of its own. */
    private static final int NARROW = 64;

    private static final int WIDEST = 160;
    private static final int WIDEST_NAME = 16;
    /** Ids that are cut are all alike. */
    private static final int WIDEST_ID = 24;
    /** What is missing and what to do need so much together. */
    private static final int LEAST = 30;

    private static final int WIDEST_OWNER = 10;
    private static final String GAP = " ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final String NONE = "-";

    private final List<WeekRow> rows;
    private final LocalDate today;
    /** Whether there is a column for the day of the next action. */
    private final boolean days;

    private final Locale language;
    private final Paint paint;
    private final int width;
    private final ShortAmount amounts;

    WeekTable(List<WeekRow> rows, LocalDate today, boolean days, Locale language, Paint paint, int width) {
        this.rows = rows;
        this.today = today;
        this.days = days;
        this.language = language;
        this.paint = paint;
        this.width = Math.min(width, WIDEST);
        boolean severalCurrencies = rows.stream()
                        .flatMap(row -> row.item().amount().map(Money::currency).stream())
                        .distinct()
                        .count()
                > 1;
        this.amounts = new ShortAmount(language, severalCurrencies);
    }

    String print() {
        return width < NARROW ? narrow() : wide();
    }

    /** A line for each, unless what is missing and what to do would be cut to pieces. */
    private String wide() {
        int name = Math.max(
                columnWidth("column.customer", WeekRow::name, WIDEST_NAME),
                columnWidth("column.customer", row -> row.isNamed() ? "" : row.name(), WIDEST_ID));
        int rail = columnWidth("column.stage", WeekTable::rail, WIDEST_NAME);
        int owner = columnWidth("column.owner", row -> row.item().owner(), WIDEST_OWNER);
        int amount = columnWidth("column.amount", this::amount, WIDEST_NAME);
        int day = days ? GAP.length() + columnWidth("week.day", row -> day(row.item()), WIDEST_OWNER) : 0;
        int left = width - 2 - name - rail - owner - amount - day - 5 * GAP.length();
        if (left < LEAST) {
            return narrow();
        }
        int missing = left * 45 / 100;
        int step = left - missing;
        StringBuilder out = new StringBuilder();
        String headings = "  " + cell(word("column.customer"), name) + GAP + cell(word("column.stage"), rail) + GAP
                + cell(word("column.missing"), missing) + GAP + cell(word("column.next-action"), step) + GAP
                + cell(word("column.owner"), owner) + GAP + right(word("column.amount"), amount)
                + right(word("week.day"), day);
        out.append(paint.of(Style.DIM, headings.stripTrailing())).append('\n');
        for (WeekRow row : rows) {
            out.append(mark(row)).append(' ');
            out.append(paint.of(Style.BOLD, cell(row.name(), name))).append(GAP);
            out.append(rail(row, rail)).append(GAP);
            out.append(paint.of(style(row), cell(missing(row, missing), missing)))
                    .append(GAP);
            out.append(cell(row.step().isEmpty() ? NONE : row.step(), step)).append(GAP);
            out.append(cell(row.item().owner(), owner)).append(GAP);
            out.append(right(amount(row), amount));
            out.append(painted(day(row.item()), day, row.item())).append('\n');
        }
        return out.toString();
    }

    private String narrow() {
        int rail = rows.stream().mapToInt(WeekRow::stages).max().orElse(0);
        int amount = columnWidth("column.amount", this::amount, WIDEST_NAME);
        int day = days ? GAP.length() + DAY.format(today).length() : 0;
        int name = Math.max(6, width - 2 - rail - amount - day - 2 * GAP.length());
        StringBuilder out = new StringBuilder();
        for (WeekRow row : rows) {
            out.append(mark(row)).append(' ');
            out.append(paint.of(Style.BOLD, cell(row.name(), name))).append(GAP);
            out.append(rail(row, rail)).append(GAP);
            out.append(right(amount(row), amount));
            out.append(painted(day(row.item()), day, row.item())).append('\n');
            below(row, name).forEach(line -> out.append("  ").append(line).append('\n'));
        }
        return out.toString();
    }

    /** The id and what is missing, on one line where that fits, and the step. */
    private List<String> below(WeekRow row, int name) {
        int line = width - 2;
        String id = row.isNamed() || Cell.width(row.name()) > name
                ? Cell.shortened(row.item().customer(), line)
                : "";
        int left = id.isEmpty() ? line : line - Cell.width(id) - 2;
        boolean together = id.isEmpty() || Cell.width(missing(row, left)) <= left;
        String missing =
                paint.of(style(row), Cell.shortened(missing(row, together ? left : line), together ? left : line));
        String step = paint.of(Style.DIM, Cell.shortened(row.step().isEmpty() ? NONE : row.step(), line));
        return id.isEmpty()
                ? List.of(missing, step)
                : together ? List.of(id + "  " + missing, step) : List.of(id, missing, step);
    }

    private static Style style(WeekRow row) {
        return row.missing().startsWith("?") ? Style.YELLOW : Style.RED;
    }

    private int columnWidth(String heading, Function<WeekRow, String> text, int most) {
        int widest =
                rows.stream().mapToInt(row -> Cell.width(text.apply(row))).max().orElse(0);
        return Math.min(most, Math.max(Cell.width(word(heading)), widest));
    }

    private String word(String key) {
        return say(key).in(language);
    }

    /** How far off it is, where how it is now does not fit before that. */
    private static String missing(WeekRow row, int width) {
        return Cell.width(row.missing()) <= width ? row.missing() : row.gap();
    }

    private static String cell(String text, int width) {
        return Cell.padded(Cell.shortened(text, width), width);
    }

    /** On the right of its column; nothing where there is no such column. */
    private static String right(String text, int width) {
        if (width == 0) {
            return "";
        }
        String shown = Cell.shortened(text, width);
        return " ".repeat(Math.max(0, width - Cell.width(shown))) + shown;
    }

    /** What is late, and what is nearly there. */
    private String mark(WeekRow row) {
        if (isOverdue(row.item())) {
            return paint.of(Style.RED, "!");
        }
        return row.item().isOneShort() ? paint.of(Style.GREEN, "~") : " ";
    }

    private boolean isOverdue(WorkItem item) {
        return item.agreed().filter(day -> day.isBefore(today)).isPresent();
    }

    private static String rail(WeekRow row) {
        return "=".repeat(row.standing()) + "-".repeat(row.stages() - row.standing());
    }

    private String rail(WeekRow row, int width) {
        return paint.of(Style.GREEN, "=".repeat(row.standing()))
                + paint.of(Style.DIM, Cell.padded("-".repeat(row.stages() - row.standing()), width - row.standing()));
    }

    private String amount(WeekRow row) {
        return row.item().amount().map(amounts::of).orElse(NONE);
    }

    private static String day(WorkItem item) {
        return item.agreed().map(DAY::format).orElse(NONE);
    }

    private String painted(String day, int width, WorkItem item) {
        return isOverdue(item) ? paint.of(Style.RED, right(day, width)) : right(day, width);
    }
}
