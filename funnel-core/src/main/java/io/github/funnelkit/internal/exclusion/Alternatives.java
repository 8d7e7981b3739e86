package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.holding.CountedCondition;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ways in which a check can come out as wanted: for each of them, what is demanded of the facts. Where facts are known
 * or none, a check comes out so if and only if all is so that one of the ways demands; what is kept once it was met demands
 * no more than that. Of kinds that are not told here, such as a host's, nothing is known but that a check has one outcome.
 */
final class Alternatives {

    private Alternatives() {}

    static List<List<Demand>> of(Check counted, boolean met) {
        Check check = (Check) CountedCondition.asWritten(counted);
        boolean once = !check.equals(counted);
        Map<String, Object> values = check.arguments().values();
        if (!(values.get("fact") instanceof Fact<?> fact) || fact.type() == FactType.RECORDS) {
            return unknown(counted, met);
        }
        return switch (check.kind().id()) {
            case "is" -> UnorderedWays.among(fact, Values.yes(), met);
            case "oneOf" -> UnorderedWays.among(fact, Values.of(texts(values, "values")), met);
            case "atLeast", "moreThan", "atMost", "lessThan", "equalTo" -> comparison(check, fact, values, met);
            case "between" ->
                fact.type() == FactType.CHOICE
                        ? UnorderedWays.ordered(fact, text(values, "least"), text(values, "most"), met)
                        : NumberWays.between(fact, number(values, "least"), number(values, "most"), met);
            case "present" -> present(fact, met);
            case "anyTicked" -> EntryWays.size(fact, 1, null, met);
            case "empty" -> EntryWays.size(fact, 0, 0, met);
            case "ticked" -> EntryWays.all(fact, texts(values, "entries"), met);
            case "attached" -> EntryWays.any(fact, texts(values, "anyOf"), met);
            case "sizeBetween" -> EntryWays.size(fact, whole(values, "least"), whole(values, "most"), met);
            case "sizeAtLeast" -> EntryWays.size(fact, whole(values, "value"), null, met);
            case "sizeAtMost" -> EntryWays.size(fact, 0, whole(values, "value"), met);
            case "before", "notBefore", "after", "notAfter", "upcoming", "withinNext", "withinLast", "longAgo" ->
                day(check, fact, values, met, once);
            case "noneWithinLast" -> DateSetWays.none(fact, period(values), met);
            case "timesWithinLast" ->
                once && met
                        ? DateSetWays.any(fact, whole(values, "least"))
                        : DateSetWays.times(fact, period(values), whole(values, "least"), met);
            default -> unknown(counted, met);
        };
    }

    private static List<List<Demand>> unknown(Check check, boolean met) {
        return List.of(List.of(new Demand.Outcome(check, met)));
    }

    private static List<List<Demand>> comparison(Check check, Fact<?> fact, Map<String, Object> values, boolean met) {
        Relation relation = Relation.of(check.kind().id());
        Object value = value(values, "value");
        if (value instanceof FactShare share) {
            return NumberWays.share(fact, relation, share, met);
        }
        if (value instanceof String entry) {
            return relation == Relation.AT_LEAST
                    ? UnorderedWays.ordered(fact, entry, "", met)
                    : UnorderedWays.ordered(fact, "", entry, met);
        }
        return NumberWays.comparison(fact, relation, (BigDecimal) value, met);
    }

    private static List<List<Demand>> present(Fact<?> fact, boolean met) {
        return switch (fact.type()) {
            case FLAG -> met ? List.of(List.of()) : List.of();
            case COUNT, QUANTITY, DAY -> List.of(List.of(new Demand.Existence(fact, met)));
            case TEXT, CHOICE -> UnorderedWays.among(fact, Values.none(), !met);
            case CHECKLIST -> EntryWays.size(fact, 1, null, met);
            case DAYS -> met ? DateSetWays.any(fact, 1) : DateSetWays.noDates(fact);
            case RECORDS -> throw new IllegalArgumentException("of records nothing is told");
        };
    }

    private static List<List<Demand>> day(
            Check check, Fact<?> fact, Map<String, Object> values, boolean met, boolean once) {
        Variable today = new Variable.Today();
        DayWays ways = new DayWays(fact, once);
        return switch (check.kind().id()) {
            case "upcoming" -> ways.between(today, 0, null, 0, met);
            case "withinNext" -> ways.between(today, 0, moved(today, period(values)), 0, met);
            case "withinLast" -> ways.between(moved(today, period(values).negated()), 1, today, 0, met);
            case "longAgo" -> ways.between(null, 0, moved(today, period(values).negated()), 0, met);
            default -> ways.comparison(check.kind().id(), (ReferenceDay) value(values, "day"), met);
        };
    }

    private static Variable moved(Variable day, Period period) {
        return Variable.Moved.by(day, period);
    }

    private static Object value(Map<String, Object> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static Period period(Map<String, Object> values) {
        return (Period) value(values, "period");
    }

    private static BigDecimal number(Map<String, Object> values, String name) {
        return (BigDecimal) value(values, name);
    }

    private static int whole(Map<String, Object> values, String name) {
        return (Integer) value(values, name);
    }

    private static String text(Map<String, Object> values, String name) {
        return (String) value(values, name);
    }

    private static List<String> texts(Map<String, Object> values, String name) {
        List<String> texts = new ArrayList<>();
        ((List<?>) value(values, name)).forEach(text -> texts.add((String) text));
        return texts;
    }
}
