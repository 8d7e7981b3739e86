package io.github.funnelkit.examples.cli.dmn;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A single condition in FEEL: null where a fact that it reads is not known. */
record FeelCheck(FeelScope scope, boolean onceMet) {

    private static final String ITEM = "item";

    String of(Check check) throws UnsayableException {
        return switch (check.kind().id()) {
            case "is" -> scope.value(fact(check));
            case "present" -> present(fact(check));
            case "atLeast", "moreThan", "atMost", "lessThan", "equalTo" -> compared(check);
            case "between" -> between(check);
            case "oneOf" -> choice(check, texts(check, "values"));
            case "anyTicked" -> list(check, size(check) + " > 0");
            case "empty" -> list(check, size(check) + " = 0");
            case "sizeAtLeast" -> list(check, size(check) + " >= " + argument(check, "value"));
            case "sizeAtMost" -> list(check, size(check) + " <= " + argument(check, "value"));
            case "sizeBetween" ->
                list(
                        check,
                        size(check) + " >= " + argument(check, "least") + " and " + size(check) + " <= "
                                + argument(check, "most"));
            case "ticked" -> list(check, contains(check, texts(check, "entries"), " and "));
            case "attached" -> list(check, contains(check, texts(check, "anyOf"), " or "));
            case "noneWithinLast" ->
                list(check, "count(" + value(check) + "[item > " + ago(check, scope.day()) + "]) = 0");
            case "timesWithinLast" -> list(check, times(check));
            case "upcoming" -> day(check, onceMet ? "true" : value(check) + " >= " + scope.day());
            case "withinNext" ->
                day(
                        check,
                        (onceMet ? "" : value(check) + " >= " + scope.day() + " and ") + value(check) + " <= "
                                + FeelText.later(scope.day(), period(check)));
            case "withinLast" ->
                day(
                        check,
                        (onceMet ? "" : value(check) + " > " + ago(check, scope.day()) + " and ") + value(check)
                                + " <= " + scope.day());
            case "longAgo" -> day(check, value(check) + " <= " + ago(check, scope.day()));
            case "before", "notBefore", "after", "notAfter" -> comparedDay(check);
            case "some", "every", "none" -> records(check);
            default ->
                throw new UnsayableException(
                        say("dmn.kind", "kind", check.kind().id()));
        };
    }

    private static Object argument(Check check, String name) {
        return Objects.requireNonNull(check.arguments().values().get(name), name);
    }

    private static Fact<?> fact(Check check) {
        return (Fact<?>) argument(check, check.arguments().values().containsKey("in") ? "in" : "fact");
    }

    private String value(Check check) {
        return scope.value(fact(check));
    }

    private static Period period(Check check) {
        return (Period) argument(check, "period");
    }

    @SuppressWarnings("unchecked") // so the parameters of these kinds are
    private static List<String> texts(Check check, String name) {
        return (List<String>) argument(check, name);
    }

    /** A day and the period of a check earlier. */
    private static String ago(Check check, String day) {
        return FeelText.later(day, period(check).negated());
    }

    /** For a fact that can be none, which is no value; flags cannot, and none of a list is an empty one. */
    private String scalar(Fact<?> fact, String met) {
        return "if " + scope.isNone(fact) + " then false else if " + scope.value(fact) + " = null then null else "
                + met;
    }

    private String day(Check check, String met) {
        return scalar(fact(check), met);
    }

    private String list(Check check, String met) {
        return "if " + value(check) + " = null then null else " + met;
    }

    private String size(Check check) {
        return "count(distinct values(" + value(check) + "))";
    }

    private String contains(Check check, List<String> entries, String word) {
        return entries.stream()
                .map(entry -> "list contains(" + value(check) + ", " + FeelText.of(entry) + ")")
                .collect(Collectors.joining(word, "(", ")"));
    }

    private String present(Fact<?> fact) {
        if (fact.type().isMultiple()) {
            return "if " + scope.value(fact) + " = null then null else count(" + scope.value(fact) + ") > 0";
        }
        return fact.type().canBeNone()
                ? scalar(fact, "true")
                : "if " + scope.value(fact) + " = null then null else true";
    }

    private String choice(Check check, List<String> wanted) {
        return scalar(fact(check), "list contains(" + FeelText.list(wanted) + ", " + value(check) + ")");
    }

    private String compared(Check check) throws UnsayableException {
        String sign = sign(check.kind().id());
        Object bound = argument(check, "value");
        Fact<?> fact = fact(check);
        if (bound instanceof FactShare share) {
            String part = scope.value(share.fact()) + " * "
                    + FeelText.of(share.percent().movePointLeft(2));
            return pair(fact, share.fact(), value(check) + " " + sign + " " + part);
        }
        if (fact.type() == FactType.CHOICE) {
            int index = fact.entries().indexOf((String) bound);
            boolean upwards = check.kind().id().equals("atLeast");
            return choice(
                    check,
                    upwards
                            ? fact.entries().subList(index, fact.entries().size())
                            : fact.entries().subList(0, index + 1));
        }
        BigDecimal number = (BigDecimal) bound;
        if (fact.addends().isEmpty()) {
            return scalar(fact, value(check) + " " + sign + " " + FeelText.of(number));
        }
        boolean equal = sign.equals("=");
        return new FeelSum(fact, scope)
                .in(
                        equal || sign.startsWith(">") ? Optional.of(number) : Optional.empty(),
                        equal || sign.startsWith("<") ? Optional.of(number) : Optional.empty(),
                        sign.endsWith("="));
    }

    private static String sign(String kind) {
        return switch (kind) {
            case "atLeast", "notBefore" -> ">=";
            case "moreThan", "after" -> ">";
            case "atMost", "notAfter" -> "<=";
            case "lessThan", "before" -> "<";
            default -> "=";
        };
    }

    private String between(Check check) throws UnsayableException {
        Fact<?> fact = fact(check);
        if (fact.type() == FactType.CHOICE) {
            List<String> entries = fact.entries();
            return choice(
                    check,
                    entries.subList(
                            entries.indexOf((String) argument(check, "least")),
                            entries.indexOf((String) argument(check, "most")) + 1));
        }
        BigDecimal least = (BigDecimal) argument(check, "least");
        BigDecimal most = (BigDecimal) argument(check, "most");
        return fact.addends().isEmpty()
                ? scalar(
                        fact,
                        value(check) + " >= " + FeelText.of(least) + " and " + value(check) + " <= "
                                + FeelText.of(most))
                : new FeelSum(fact, scope).in(Optional.of(least), Optional.of(most), true);
    }

    /** While one of two is not known it is unknown, whatever the other is. */
    private String pair(Fact<?> one, Fact<?> other, String met) {
        return "if " + isUnknown(one) + " or " + isUnknown(other) + " then null else if " + scope.isNone(one) + " or "
                + scope.isNone(other) + " then false else " + met;
    }

    private String isUnknown(Fact<?> fact) {
        return "(" + scope.value(fact) + " = null and not(" + scope.isNone(fact) + "))";
    }

    private String comparedDay(Check check) {
        String sign = sign(check.kind().id());
        ReferenceDay day = (ReferenceDay) argument(check, "day");
        if (day instanceof ReferenceDay.FromFact other) {
            String reference = FeelText.later(scope.value(other.fact()), other.offset());
            return pair(fact(check), other.fact(), value(check) + " " + sign + " " + reference);
        }
        if (day instanceof ReferenceDay.FromToday today) {
            String reference = FeelText.later(scope.day(), today.offset());
            boolean undone = onceMet && sign.startsWith(">");
            return scalar(fact(check), undone ? "true" : value(check) + " " + sign + " " + reference);
        }
        String date = FeelText.of(((ReferenceDay.OnDate) day).date());
        return scalar(fact(check), value(check) + " " + sign + " " + date);
    }

    /** Once met is met on the day of one of the dates that have come: no other day has more of them behind it. */
    private String times(Check check) {
        String least = argument(check, "least").toString();
        String dates = value(check);
        if (!onceMet) {
            return counted(dates, ago(check, scope.day()), scope.day()) + " >= " + least;
        }
        String day = "_day" + scope.depth();
        return least + " <= 0 or (some " + day + " in " + dates + " satisfies " + day + " <= " + scope.day() + " and "
                + counted(dates, ago(check, day), day) + " >= " + least + ")";
    }

    private static String counted(String dates, String after, String last) {
        return "count(" + dates + "[" + ITEM + " > " + after + " and " + ITEM + " <= " + last + "])";
    }

    private String records(Check check) throws UnsayableException {
        String record = "_record" + (scope.depth() + 1);
        boolean none = check.kind().id().equals("none");
        FeelCondition asked = new FeelCondition(scope.ofRecord(fact(check), record), onceMet && !none);
        String each = "for " + record + " in " + value(check) + " return "
                + asked.of(check.ofRecords().orElseThrow());
        Object least = check.arguments().values().getOrDefault("least", 1);
        String outcome = switch (check.kind().id()) {
            case "some" -> FeelCondition.atLeast("_each", least.toString());
            case "every" ->
                "if count(_each[item = false]) > 0 then false else if count(_each[item = true]) = count(_each)"
                        + " then true else null";
            default ->
                "if count(_each[item = true]) > 0 then false else if count(_each[item = false]) = count(_each)"
                        + " then true else null";
        };
        return list(check, "{_each: " + each + ", _outcome: " + outcome + "}._outcome");
    }
}
