package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.CellKind;
import io.github.funnelkit.examples.cli.values.DateOrder;
import io.github.funnelkit.examples.cli.values.DateText;
import io.github.funnelkit.examples.cli.values.NoneOf;
import io.github.funnelkit.examples.cli.values.NumberStyle;
import io.github.funnelkit.examples.cli.values.NumberText;
import io.github.funnelkit.examples.cli.values.NumberedEntries;
import io.github.funnelkit.examples.cli.values.Unit;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Reads the cells of a column as people write them into the plain form that values have: {@code 2,000万} into
 * {@code 20000000}, {@code 2026年11月3日} into {@code 2026-11-03}. What it does not understand it leaves as it is, for whoever
 * reads the plain form to refuse; what could mean two things it refuses itself.
 */
final class ColumnValues {

    private static final Set<String> OPEN_BOXES = Set.of("☐", "□", "▢", "[]", "[ ]");

    private static final String PLAIN = "yyyy-mm-dd";
    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\v]");
    /** What spreadsheets write in place of a value that they cannot give, or cannot show in a narrow column. */
    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|REF!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|###+)");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    /** Less is no amount in any unit. */
    private static final BigDecimal SMALLEST = new BigDecimal("0.1");

    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final BigDecimal SMALL_FRACTION = BigDecimal.valueOf(1_000);
    /** So much looks as if its unit was counted twice. */
    private static final BigDecimal LARGE = BigDecimal.TEN.pow(10);

    /** What stands behind a number of things without changing it. */
    private static final Set<String> COUNTERS = Set.of(
            "个", "位", "名", "人", "例", "台", "套", "家", "张", "间", "所", "次", "份", "件", "個", "張", "間", "張床", "张床", "人次",
            "pcs", "stk", "stück");

    private final int column;
    private final String heading;
    private final FactType type;
    private final String names;
    private final String unit;
    private final Unit headingUnit;
    private final boolean money;
    private final boolean amount;
    private final boolean closes;
    private final ListConventions conventions;
    private final Remarks remarks;

    /** What a cell says in plain form, and in what currencies it says it, if it does. */
    record Plain(String text, List<String> currencies) {

        /** Of a blank cell, as most cells of wide lists are. */
        static final Plain BLANK = new Plain("");

        Plain(String text) {
            this(text, List.of());
        }
    }

    /**
     * Values of a column.
     *
     * @param column its number
     * @param heading its heading
     * @param type what its values are
     * @param names what it is called in all languages
     * @param unit what they count; empty where that is not said
     * @param money whether they are amounts of money, of which small ones are remarkable
     * @param amount whether they are what a sale would bring, which is not known when it is negative
     * @param closes whether they are when something is expected, where a month means its end
     * @param conventions how the list is written
     * @param remarks takes what is taken for granted
     */
    ColumnValues(
            int column,
            HeadingText heading,
            FactType type,
            String names,
            String unit,
            boolean money,
            boolean amount,
            boolean closes,
            ListConventions conventions,
            Remarks remarks) {
        this.column = column;
        this.heading = heading.whole();
        this.type = type;
        this.names = names;
        this.unit = unit;
        this.headingUnit = heading.unit();
        this.money = money;
        this.amount = amount;
        this.closes = closes;
        this.conventions = conventions;
        this.remarks = remarks;
    }

    /**
     * The plain form of a cell.
     *
     * @throws RefusedCellException if it could mean several things, or holds no value
     * @throws IOException if the list has to be looked through for it, and cannot be
     */
    Plain read(String cell, CellKind kind, long line) throws RefusedCellException, IOException {
        if (kind == CellKind.NOT_CALCULATED) {
            throw new RefusedCellException(say("cell.not-calculated"));
        }
        if (cell.isEmpty()) {
            return Plain.BLANK;
        }
        if ((kind == CellKind.ERROR
                        || (cell.charAt(0) == '#' && ERROR.matcher(cell).matches()))
                && !FactText.isNoValue(cell)) {
            throw new RefusedCellException(say("cell.error"));
        }
        return switch (type) {
            case FLAG -> new Plain(flag(cell, line));
            case COUNT, QUANTITY -> number(cell, kind, line);
            case DAY -> new Plain(day(cell, kind, line));
            case DAYS -> new Plain(days(cell, kind, line));
            case CHECKLIST -> new Plain(entries(cell, line));
            case TEXT, CHOICE, RECORDS -> new Plain(cell);
        };
    }

    /** A box that nobody has ticked may not have been looked at. */
    private String flag(String cell, long line) {
        String key = cell.length() > 1 ? cell : Spelling.key(cell);
        if (OPEN_BOXES.contains(key)) {
            remarks.add("unknown", "", line, () -> say("remark.unknown", "cell", cell));
            return "";
        }
        if (!key.equals("1") && !key.equals("0")) {
            return cell;
        }
        remarks.add("flag", heading, line, () -> say("remark.flag", "column", shownHeading()));
        return key.equals("1") ? "yes" : "no";
    }

    private Plain number(String cell, CellKind kind, long line) throws RefusedCellException, IOException {
        if (isDigits(cell) && !headingUnit.hasPower()) {
            suspect(cell, cell, line);
            return new Plain(cell);
        }
        NumberText number = NumberText.of(cell).orElse(null);
        if (number == null || !isUnit(number)) {
            return new Plain(cell);
        }
        List<String> currencies =
                number.before().isEmpty() ? number.unit().currencies() : Unit.currencies(Spelling.key(number.before()));
        if (CODE.matcher(unit).matches() && !currencies.isEmpty() && !currencies.contains(unit)) {
            throw new RefusedCellException(say("cell.other-currency", "unit", unit, "currency", currencies.get(0)));
        }
        NumberStyle style = kind == CellKind.TEXT ? style(number, line) : NumberStyle.POINT;
        BigDecimal power = number.unit().hasPower() ? number.unit().power() : headingUnit.power();
        BigDecimal value = number.value(style).multiply(power);
        if (amount && value.signum() < 0) {
            remarks.addLeftOut(heading, cell, line, Cells.ALLOWED_AMOUNT);
            return Plain.BLANK;
        }
        String plain = plain(value);
        suspect(plain, cell, line);
        return new Plain(plain, currencies);
    }

    private static boolean isDigits(String cell) {
        for (int i = 0; i < cell.length(); i++) { // of most cells of a long list: no stream
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean isUnit(NumberText number) {
        boolean before = number.before().isEmpty()
                || !Unit.currencies(Spelling.key(number.before())).isEmpty();
        String other = number.unit().other();
        return before
                && (other.isEmpty()
                        || COUNTERS.contains(other)
                        || (!unit.isEmpty() && other.equals(Spelling.key(unit))));
    }

    private NumberStyle style(NumberText number, long line) throws RefusedCellException, IOException {
        if (number.isAmbiguous()) {
            boolean large = headingUnit.hasPower() || number.unit().hasPower();
            NumberStyle style = conventions
                    .style(column, number, large)
                    .orElseThrow(() -> new RefusedCellException(
                            "either-number",
                            say(
                                    "cell.either-number",
                                    "one",
                                    plain(number.value(NumberStyle.POINT)),
                                    "other",
                                    plain(number.value(NumberStyle.COMMA)))));
            if (conventions.saidStyle().isEmpty()) {
                remarks.add(
                        "number",
                        heading,
                        line,
                        () -> say(
                                "remark.number",
                                "column",
                                shownHeading(),
                                "cell",
                                Problem.shown(number.digits()),
                                "read",
                                plain(number.value(style))));
            }
            return style;
        }
        NumberStyle said = conventions.saidStyle().orElse(null);
        if (said != null && !number.fits(said)) {
            throw new RefusedCellException(say("cell.number-format", "format", said.example()));
        }
        return said != null ? said : Optional.ofNullable(number.evidence()).orElse(NumberStyle.POINT);
    }

    private static String plain(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    /** Money that looks as if it were counted in larger units, or is negative. */
    private void suspect(String plain, String cell, long line) {
        if (!money) {
            return;
        }
        if (headingUnit.hasPower()
                && plain.length() > 10
                && new BigDecimal(plain).abs().compareTo(LARGE) >= 0) {
            remarks.add(
                    "large",
                    heading,
                    line,
                    () -> say(
                            "remark.large",
                            "column",
                            shownHeading(),
                            "cell",
                            Problem.shown(cell),
                            "read",
                            new BigDecimal(plain)));
        }
        if (plain.length() > 5) {
            return;
        }
        BigDecimal value = new BigDecimal(plain);
        boolean small = value.compareTo(SMALL) < 0 || (value.scale() > 0 && value.compareTo(SMALL_FRACTION) < 0);
        if (value.signum() < 0) {
            remarks.add(
                    "negative",
                    heading,
                    line,
                    () -> say("remark.negative", "column", shownHeading(), "cell", Problem.shown(cell)));
        } else if (value.compareTo(SMALLEST) >= 0 && small && !headingUnit.hasPower()) {
            remarks.add(
                    "small",
                    heading,
                    line,
                    () -> say("remark.small", "column", shownHeading(), "cell", Problem.shown(cell)));
        }
    }

    private String shownHeading() {
        return Problem.shown(heading);
    }

    /** Entries without the numbers before them, or none where a cell says in words of its own that there are none. */
    private String entries(String cell, long line) {
        Optional<String> plain = NumberedEntries.of(cell);
        if (plain.isEmpty() && NoneOf.isSaid(cell, names)) {
            plain = Optional.of("none");
        }
        plain.ifPresent(read -> remarks.add(
                "entries",
                heading,
                line,
                () -> say(
                        "remark.entries",
                        "column",
                        shownHeading(),
                        "cell",
                        Problem.shown(cell),
                        "read",
                        read.equals("none") ? say("remark.none") : Text.of(Problem.shown(read)))));
        return plain.orElse(cell);
    }

    private String day(String cell, CellKind kind, long line) throws RefusedCellException, IOException {
        if (isPlain(cell) || cell.chars().noneMatch(Character::isDigit)) {
            return cell;
        }
        DateText date = DateText.of(cell).orElse(null);
        if (date instanceof DateText.Clear clear) {
            return clear.day().toString();
        }
        if (date instanceof DateText.Numbers numbers) {
            return numbers(numbers, cell, line).toString();
        }
        if (date instanceof DateText.Counted counted) {
            LocalDate day = kind == CellKind.TYPED_FROM_1904 ? counted.from1904() : counted.day();
            remarks.add(
                    "counted-day",
                    heading,
                    line,
                    () -> say(
                            "remark.counted-day", "column", shownHeading(), "cell", Problem.shown(cell), "read", day));
            return day.toString();
        }
        if (date instanceof DateText.MonthAlone alone) {
            if (!closes) {
                throw new RefusedCellException(say("cell.month-alone"));
            }
            String day = alone.month().atEndOfMonth().toString();
            remarks.add(
                    "month",
                    heading,
                    line,
                    () -> say("remark.month", "column", shownHeading(), "cell", Problem.shown(cell), "read", day));
            return day;
        }
        return cell;
    }

    /** Whether it looks like a date in plain form, which is not looked at again here. */
    private static boolean isPlain(String cell) {
        if (cell.length() != PLAIN.length()) {
            return false;
        }
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (PLAIN.charAt(i) == '-' ? character != '-' : character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    private LocalDate numbers(DateText.Numbers numbers, String cell, long line)
            throws RefusedCellException, IOException {
        Optional<DateOrder> order = conventions.saidOrder().or(numbers::evidence);
        if (order.isEmpty()) {
            order = conventions.order(column);
            order.flatMap(numbers::in)
                    .ifPresent(day -> remarks.add(
                            "date",
                            heading,
                            line,
                            () -> say(
                                    "remark.date",
                                    "column",
                                    shownHeading(),
                                    "cell",
                                    Problem.shown(cell),
                                    "read",
                                    day)));
        }
        return order.flatMap(numbers::in).orElseThrow(() -> new RefusedCellException(say("cell.either-date")));
    }

    private String days(String cell, CellKind kind, long line) throws RefusedCellException, IOException {
        StringJoiner days = new StringJoiner(";");
        for (String each : SEPARATOR.split(cell, -1)) {
            days.add(day(Spelling.strip(each), kind, line));
        }
        return days.toString();
    }
}
