package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one fact, and says what is wrong with those that do not fit it. */
final class FactCell {

    private final Fact<?> fact;
    private final FactType type;
    private final FactNormalizer normalizer;
    private final EntryText entries;

    FactCell(Fact<?> fact) {
        this.fact = fact;
        this.type = fact.type();
        this.normalizer = FactNormalizer.of(fact);
        this.entries = new EntryText(fact);
    }

    /** Made when the first number is read that is not plain: most never are. */
    private static final class Decimal {
        static final Pattern FORM = Pattern.compile("[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?");
    }

    /**
     * What a cell says.
     *
     * @return null for unknown, {@link FactValue#none()}, or the value normalized
     * @throws IllegalArgumentException if the text does not fit the fact; the message says what is allowed
     */
    @Nullable
    Object read(String cell) {
        String value = Spelling.strip(cell);
        if (value.isEmpty()) {
            return null;
        }
        CellWord word = CellWords.of(value);
        if (word == CellWord.UNKNOWN) {
            return null;
        }
        if (CellWord.isNone(word) && !type.isYesOrNo()) {
            return FactValue.none();
        }
        return switch (type) {
            case FLAG -> flag(word, value);
            case COUNT -> normalizer.bounded(count(value));
            case QUANTITY -> normalizer.bounded(quantity(value));
            case DAY -> date(value);
            case TEXT, CHOICE -> normalizer.normalize(EntryText.isQuoted(value) ? EntryText.unquoted(value) : value);
            case DAYS ->
                normalizer.normalizeEntries(
                        entries.read(value).stream().map(this::date).toList());
            case CHECKLIST -> normalizer.normalizeEntries(entries.read(value));
            case RECORDS -> throw refusal(value);
        };
    }

    private Boolean flag(@Nullable CellWord word, String value) {
        if (word == CellWord.NONE) {
            throw Refusals.noneInCell(value);
        }
        if (word != CellWord.YES && word != CellWord.NO && word != CellWord.ABSENT) {
            throw refusal(value);
        }
        return word == CellWord.YES;
    }

    private Long count(String value) {
        long plain = PlainForm.digits(value.toCharArray(), 0, value.length());
        if (plain >= 0) {
            return plain;
        }
        BigDecimal number = decimal(value);
        if (!normalizer.isCount(number)) {
            throw refusal(value);
        }
        return number.longValueExact();
    }

    private BigDecimal quantity(String value) {
        BigDecimal plain = PlainForm.decimal(value.toCharArray(), 0, value.length());
        return plain != null ? plain : normalizer.number(decimal(value));
    }

    private BigDecimal decimal(String value) {
        if (!Decimal.FORM.matcher(value).matches()) {
            throw refusal(value);
        }
        return new BigDecimal(value);
    }

    /** Only dates of the years 0000 to 9999, which is all that the plain form has. */
    private LocalDate date(String value) {
        LocalDate plain = PlainForm.day(value.toCharArray(), 0, value.length());
        if (plain == null) {
            throw refusal(value);
        }
        return plain;
    }

    private UnfitValue refusal(String value) {
        return Refusals.ofCell(fact, value);
    }
}
