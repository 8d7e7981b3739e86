package io.github.funnelkit.guidance;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a step says. */
final class StepWords {

    private static final Text FIND_OUT = text("查明 — ", "find out - ");
    private static final Text CHANGE = text("改变 — ", "change - ");
    private static final Text ATTACH = text("附上表单 — ", "attach - ");
    private static final Text COLON = text(":", ": ");
    private static final Text AND = text(",且", ", and ");
    private static final Text SUCH_AS = text(",例如 ", ", such as ");
    private static final Text NOW = text("(现为:", " (now: ");
    private static final Text CLOSE = text(")", ")");

    private StepWords() {}

    static String findOut(Step.FindOut step, Locale language) {
        return FIND_OUT.in(language) + asks(step.fact(), step.asks(), step.example(), language);
    }

    static String change(Step.Change step, Locale language) {
        return CHANGE.in(language)
                + asks(step.fact(), step.asks(), step.example(), language)
                + NOW.in(language)
                + value(step.fact(), step.known(), language)
                + CLOSE.in(language);
    }

    static String attach(Step.Attach step, Locale language) {
        return ATTACH.in(language) + step.form().label().in(language);
    }

    /** Only one value of a flag will do, so it is named; of other facts there may be many. */
    private static String asks(Fact<?> fact, List<Condition> asks, FactValue<?> example, Locale language) {
        String label = fact.label().in(language) + COLON.in(language);
        if (fact.type() == FactType.FLAG) {
            return label + value(fact, example, language);
        }
        String asked = asks.stream().map(ask -> ask.asks(language)).collect(Collectors.joining(AND.in(language)));
        boolean saysWhatNotToBe = asks.stream().anyMatch(Not.class::isInstance);
        return saysWhatNotToBe ? asked + SUCH_AS.in(language) + value(fact, example, language) : asked;
    }

    private static String value(Fact<?> fact, FactValue<?> value, Locale language) {
        String words = FactText.words(value, language);
        boolean inUnit = value.isKnown()
                && fact.type() == FactType.QUANTITY
                && !fact.unit().isEmpty();
        return inUnit ? words + " " + fact.unit() : words;
    }
}
