package io.github.funnelkit.fact;

import io.github.funnelkit.internal.decimal.DecimalDigits;
import io.github.funnelkit.internal.decimal.DecimalOfDouble;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.GivenValue;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said to values that do not fit their facts. */
final class Refusals {

    /** So many entries are listed in English. */
    private static final int LISTED = 100;

    private Refusals() {}

    private static String named(Fact<?> fact) {
        return "fact '" + fact.id() + "'";
    }

    /** What a value looks like when it is written as text, in English. */
    private static String expected(Fact<?> fact) {
        FactType type = fact.type();
        return type.isWhole() && fact.bounds().goBelowZero() ? "a whole number " + fact.bounds() : type.expected();
    }

    /** It is of another type; null stands for an entry among others. */
    static UnfitValue ofValue(Fact<?> fact, @Nullable Object value) {
        return new UnfitValue(
                named(fact) + " is " + fact.type().noun() + ", but "
                        + (value == null ? "an entry is null" : GivenValue.described(value) + " is given")
                        + "; expected " + expected(fact),
                ExpectedWords.of(fact));
    }

    /** A cell cannot be read. */
    static UnfitValue ofCell(Fact<?> fact, String cell) {
        return new UnfitValue(
                "'" + GivenValue.shortened(cell) + "' is not " + fact.type().noun() + ": expected " + expected(fact),
                ExpectedWords.of(fact));
    }

    /** The cell of a flag says that there is none. */
    static UnfitValue noneInCell(String cell) {
        return new UnfitValue(
                "'" + GivenValue.shortened(cell) + "' is not a flag: expected " + FactType.FLAG.expected()
                        + "; write no, or leave it empty when it is not known",
                FactWords.EXPECTS_NO.text());
    }

    static UnfitValue noneOfFlag(Fact<?> fact) {
        return new UnfitValue(
                named(fact) + " is a flag and cannot be none: use false, or leave it unknown",
                FactWords.EXPECTS_NO.text());
    }

    static UnfitValue sum(Fact<?> fact) {
        return new UnfitValue(
                named(fact) + " is a sum and cannot be stated: it is worked out from " + fact.addends(),
                ExpectedWords.of(fact));
    }

    static UnfitValue tooManyDigits(Fact<?> fact, BigDecimal number) {
        return new UnfitValue(
                named(fact) + ": a number of more than " + DecimalDigits.MOST
                        + " digits on one side of the point; expected " + expected(fact)
                        + DecimalOfDouble.hint(number),
                FactWords.EXPECTS_DIGITS.text(DecimalDigits.MOST));
    }

    static UnfitValue outOfBounds(Fact<?> fact, Number number) {
        return new UnfitValue(
                named(fact) + ": " + GivenValue.shortened(number.toString()) + " is out of bounds; expected a number "
                        + fact.bounds(),
                ExpectedWords.of(fact));
    }

    static UnfitValue noEntry(Fact<?> fact, String given, Collection<String> names, String before) {
        return new UnfitValue(
                named(fact) + ": '" + GivenValue.shortened(given) + "' is not an entry" + NearestName.hint(given, names)
                        + before + listed(fact.entries()),
                ExpectedWords.nearest(ExpectedWords.of(fact), given, names));
    }

    static UnfitValue blankEntry(Fact<?> fact) {
        return new UnfitValue(named(fact) + ": a blank entry", FactWords.EXPECTS_NO_BLANK.text(ExpectedWords.of(fact)));
    }

    /** What is no name stands among entries. */
    static UnfitValue noValueAmongEntries(Fact<?> fact, String word) {
        return new UnfitValue(
                named(fact) + ": '" + GivenValue.shortened(word)
                        + "' says that there is none, or that it is not known, and "
                        + "stands beside other entries: leave it out, or give it alone",
                FactWords.EXPECTS_NO_WORD.text(ExpectedWords.of(fact), GivenValue.shortened(word)));
    }

    /** A record knows a fact that is not of its collection. */
    static UnfitValue notOfRecords(Fact<?> fact, Collection<String> ofRecords) {
        String facts = String.join(", ", ofRecords);
        return new UnfitValue(
                named(fact) + " is none of " + facts, CommonWords.ONE_OF.text(CommonWords.LIST.joined(ofRecords)));
    }

    /** What is among the records is none. */
    static UnfitValue noRecord(Fact<?> collection, int number, @Nullable Object given) {
        return new UnfitValue(
                named(collection) + ": record " + number + " is " + GivenValue.described(given) + "; expected a record",
                FactWords.EXPECTS_RECORDS.text(number));
    }

    /** The same of a record. */
    static UnfitValue inRecord(RecordPlace place, IllegalArgumentException misfit) {
        Text expected = misfit instanceof UnfitValue unfit ? unfit.expected() : null;
        return new UnfitValue(
                place + ": " + misfit.getMessage(),
                expected == null ? ExpectedWords.of(place.collection()) : expected,
                misfit);
    }

    private static String listed(List<String> entries) {
        return entries.stream().limit(LISTED).map(GivenValue::shortened).collect(Collectors.joining(", "))
                + (entries.size() > LISTED ? ", …" : "");
    }
}
