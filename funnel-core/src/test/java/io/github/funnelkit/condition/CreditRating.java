package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A host's own kind: a rating is at least a certain one, on a scale from the best to the worst. Found by the service
 * loader.
 */
public final class CreditRating implements ConditionKind {

    private static final Parameter<FreeText> FACT = Parameter.fact("fact", FactType.TEXT);
    private static final Parameter<List<String>> SCALE = Parameter.texts("scale");
    private static final Parameter<String> LEAST = Parameter.text("least");

    /** The condition that a rating is at least a certain one. */
    public static Check atLeast(FreeText fact, String least, String... bestToWorst) {
        return new Check(
                new CreditRating(),
                Arguments.of(FACT, fact).and(SCALE, List.of(bestToWorst)).and(LEAST, least));
    }

    @Override
    public String id() {
        return "acme:credit-rating";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, SCALE, LEAST);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        FreeText fact = arguments.get(FACT);
        List<String> scale = arguments.get(SCALE);
        int least = scale.indexOf(arguments.get(LEAST));
        return facts -> {
            String rating = facts.known(fact);
            return Outcome.of(rating != null && scale.contains(rating) && scale.indexOf(rating) <= least);
        };
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String least = arguments.get(LEAST);
        return arguments.get(FACT).label().in(language) + " "
                + text("不低于 " + least, "not below " + least).in(language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        List<String> scale = arguments.get(SCALE);
        String rating = facts.known(arguments.get(FACT));
        if (rating == null || !scale.contains(rating)) {
            return Optional.empty();
        }
        int notches = scale.indexOf(rating) - scale.indexOf(arguments.get(LEAST));
        Text words = text("低 " + notches + " 级", notches + (notches == 1 ? " notch" : " notches") + " below");
        return Optional.of(Gap.of(notches, "notches", words));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        List<Text> problems = new ArrayList<>();
        String least = arguments.get(LEAST);
        List<String> scale = arguments.get(SCALE);
        if (!scale.contains(least)) {
            problems.add(Text.of("rating '" + least + "' is not on the scale " + String.join(", ", scale)
                    + NearestName.hint(least, scale)));
        }
        return problems;
    }
}
