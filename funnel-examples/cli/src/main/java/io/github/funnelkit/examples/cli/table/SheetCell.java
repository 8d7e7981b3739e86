package io.github.funnelkit.examples.cli.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell of a spreadsheet as text: a number in its plain form, a date as {@code 2026-11-03}, a share with {@code %}, and
 * zeros before a number where its format shows them.
 *
 * @param text what it says
 * @param kind what is known of it besides
 */
record SheetCell(String text, CellKind kind) {

    static final SheetCell EMPTY = new SheetCell("", CellKind.TEXT);

    /** As many digits as spreadsheets keep of a number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal ROUNDED = BigDecimal.TEN.pow(DIGITS.getPrecision());

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** What of a format is no sign for a number or a date: quoted and escaped letters, colours, languages. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hmsHMS]+])[^]]*]");

    private static final Pattern ZEROS = Pattern.compile("0{2,}");

    /** Reads a cell of a workbook that counts days from 1900 or from 1904. */
    static SheetCell of(Cell cell, boolean from1904) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || (value instanceof String text && isError(cell, text))) {
            return new SheetCell(String.valueOf(cell.getRawValue()), CellKind.ERROR);
        }
        if (value instanceof BigDecimal number) {
            SheetCell read = ofNumber(number, format(cell), from1904);
            return from1904 && read.kind == CellKind.TYPED ? new SheetCell(read.text, CellKind.TYPED_FROM_1904) : read;
        }
        if (value == null && cell.getType() == CellType.FORMULA && cell.getRawValue() == null) {
            return notCalculated(cell);
        }
        return value == null ? EMPTY : new SheetCell(value.toString(), CellKind.TEXT);
    }

    /** A cell with a formula whose value is not known. */
    static SheetCell notCalculated(Cell cell) {
        return new SheetCell("=" + Objects.requireNonNullElse(cell.getFormula(), ""), CellKind.NOT_CALCULATED);
    }

    private static boolean isError(Cell cell, String text) {
        return cell.getType() == CellType.FORMULA && text.matches("#[A-Z0-9/]+[!?A]");
    }

    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        if (format != null || id == null) {
            return format == null ? "" : LITERAL.matcher(format).replaceAll("");
        }
        if (id == 17) {
            return "mmm-yy";
        }
        boolean date = (id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return date ? "yyyy-mm-dd" : id == 9 || id == 10 ? "0%" : "";
    }

    private static SheetCell ofNumber(BigDecimal number, String format, boolean from1904) {
        String first = format.replaceFirst(";.*", "").toLowerCase(Locale.ROOT);
        if (first.indexOf('y') >= 0 || first.indexOf('d') >= 0) {
            return ofDay(number, first, from1904);
        }
        BigDecimal exact = number.round(DIGITS);
        if (first.endsWith("%")) {
            return new SheetCell(plain(exact.movePointRight(2)) + "%", CellKind.TYPED);
        }
        String plain = plain(exact);
        if (ZEROS.matcher(first).matches() && exact.signum() >= 0 && exact.scale() <= 0) {
            plain = "0".repeat(Math.max(0, first.length() - plain.length())) + plain;
        }
        return new SheetCell(plain, exact.abs().compareTo(ROUNDED) >= 0 ? CellKind.ROUNDED : CellKind.TYPED);
    }

    private static SheetCell ofDay(BigDecimal number, String format, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return new SheetCell(plain(number), CellKind.TYPED);
        }
        long whole = number.longValue();
        // 1900 is a leap year in spreadsheets
        long days = !from1904 && whole < 60 ? whole + 1 : whole;
        LocalDate day = (from1904 ? DAY_0_OF_1904 : DAY_0).plusDays(days);
        if (format.indexOf('d') < 0 && format.indexOf('h') < 0) {
            return new SheetCell(day.toString().substring(0, 7), CellKind.TYPED);
        }
        long seconds = number.remainder(BigDecimal.ONE)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
        return new SheetCell(seconds == 0 ? day.toString() : time.toString().replace('T', ' '), CellKind.TYPED);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.signum() == 0 ? BigDecimal.ZERO : stripped).toPlainString();
    }
}
