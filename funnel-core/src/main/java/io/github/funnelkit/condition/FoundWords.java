package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.wording.CommonWords;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The values of several facts as words. */
final class FoundWords {

    private FoundWords() {}

    /** What was found, and in brackets what it was compared with: {@code "15 EUR (20 % of the price: 80 EUR)"}. */
    static String against(String found, String compared, String bound, Locale language) {
        return CommonWords.REMARKED.in(language, found, CommonWords.LABELLED.in(language, compared, bound));
    }

    static String of(List<Fact<?>> read, Facts facts, Locale language) {
        if (read.size() == 1) {
            return FactText.describe(read.get(0), facts.value(read.get(0)), language);
        }
        StringJoiner words = new StringJoiner(" / ");
        for (Fact<?> fact : read) {
            words.add(FactText.describe(fact, facts.value(fact), language));
        }
        return words.toString();
    }
}
