package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as words, with the unit where a number alone would not say enough. */
final class FoundWords {

    private FoundWords() {}

    static String of(List<Fact<?>> read, Facts facts, Locale language) {
        return read.stream().map(fact -> of(fact, facts, language)).collect(Collectors.joining(" / "));
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
