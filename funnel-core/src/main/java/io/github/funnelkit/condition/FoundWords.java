package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Values as words, with the unit where a number alone would not say enough. */
final class FoundWords {

    private FoundWords() {}

    static String of(List<Fact<?>> read, Facts facts, Locale language) {
        if (read.size() == 1) {
            return of(read.get(0), facts, language);
        }
        StringJoiner words = new StringJoiner(" / ");
        for (Fact<?> fact : read) {
            words.add(of(fact, facts, language));
        }
        return words.toString();
    }

    static String of(Fact<?> fact, Facts facts, Locale language) {
        FactValue<?> value = facts.value(fact);
        return value.isKnown() ? withUnit(fact, FactText.words(value, language)) : FactText.words(value, language);
    }

    /** A count's label already says what is counted; a quantity means nothing without its unit. */
    static String withUnit(Fact<?> fact, String number) {
        return fact.type() == FactType.QUANTITY && !fact.unit().isEmpty() ? number + " " + fact.unit() : number;
    }
}
