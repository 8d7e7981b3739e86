package io.github.funnelkit.fact;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a value of a fact looks like, for readers. */
final class ExpectedWords {

    /** So many entries are listed. */
    private static final int LISTED = 100;

    private ExpectedWords() {}

    static Text of(Fact<?> fact) {
        boolean bounded = !fact.bounds().areNone();
        return switch (fact.type()) {
            case FLAG -> FactWords.FLAG.text();
            case COUNT ->
                bounded ? FactWords.EXPECTS_WHOLE.text(bounds(fact.bounds())) : FactWords.EXPECTS_COUNT.text();
            case QUANTITY ->
                bounded ? FactWords.EXPECTS_NUMBER.text(bounds(fact.bounds())) : FactWords.EXPECTS_QUANTITY.text();
            case DAY -> FactWords.EXPECTS_DAY.text();
            case DAYS -> FactWords.EXPECTS_DAYS.text();
            case TEXT -> FactWords.TEXT.text();
            case CHOICE -> CommonWords.ONE_OF.text(entries(fact));
            case CHECKLIST ->
                fact.entries().isEmpty()
                        ? FactWords.EXPECTS_ENTRIES.text()
                        : FactWords.EXPECTS_SOME_OF.text(entries(fact));
            case RECORDS -> FactWords.RECORDS.text();
        };
    }

    /** The same, and what was probably meant. */
    static Text nearest(Text expected, String given, Collection<String> names) {
        return NearestName.of(given, names)
                .map(name -> CommonWords.DID_YOU_MEAN.text(expected, name))
                .orElse(expected);
    }

    /** Bounds in words. */
    static Text bounds(Bounds bounds) {
        BigDecimal least = bounds.least();
        BigDecimal most = bounds.most();
        if (least != null && most != null) {
            return FactWords.BOUNDS.text(least, most);
        }
        return least != null ? FactWords.LEAST.text(least) : FactWords.MOST.text(most == null ? BigDecimal.ZERO : most);
    }

    private static Text entries(Fact<?> fact) {
        List<Object> names = new ArrayList<>();
        for (String entry : fact.entries()) {
            if (names.size() == LISTED) {
                names.add("…");
                break;
            }
            Text label = fact.entryLabels().get(entry);
            names.add(label == null ? entry : label);
        }
        return CommonWords.LIST.joined(names);
    }
}
