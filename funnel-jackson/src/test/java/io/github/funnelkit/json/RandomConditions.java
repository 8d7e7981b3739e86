package io.github.funnelkit.json;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes conditions over given facts and forms: every built-in kind, a host's kind and every join. */
final class RandomConditions {

    private final Random random;
    private final List<Fact<?>> facts;
    private final List<Form> forms;

    RandomConditions(Random random, List<Fact<?>> facts, List<Form> forms) {
        this.random = random;
        this.facts = facts;
        this.forms = forms;
    }

    Condition next(int depth) {
        return switch (depth == 0 ? 10 : random.nextInt(11)) {
            case 0 -> Condition.allOf(several(depth));
            case 1 -> Condition.anyOf(several(depth));
            case 2 -> Condition.not(next(depth - 1));
            case 3 -> Condition.when(next(depth - 1)).then(next(depth - 1));
            case 4 -> {
                Condition[] several = several(depth);
                yield Condition.atLeastOf(1 + random.nextInt(several.length), several);
            }
            default -> check(facts.get(random.nextInt(facts.size())));
        };
    }

    private Condition[] several(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int part = random.nextInt(3); part >= 0; part--) {
            parts.add(next(depth - 1));
        }
        return parts.toArray(Condition[]::new);
    }

    private static final FreeText NAME = FreeText.of("name", Text.of("Name"));
    private static final Flag DECIDES = Flag.of("decides", Text.of("Decides"));
    private static final Day MET_ON = Day.of("metOn", Text.of("Met on"));
    private static final Records PEOPLE = Records.of("people-of-it", Text.of("People"), NAME, DECIDES, MET_ON);

    private Condition people() {
        Condition asked = new RandomConditions(random, List.of(NAME, DECIDES, MET_ON), List.of()).ofRecord();
        return switch (random.nextInt(4)) {
            case 0 -> PEOPLE.some(asked);
            case 1 -> PEOPLE.atLeast(2 + random.nextInt(3), asked);
            case 2 -> PEOPLE.every(asked);
            default -> PEOPLE.none(asked);
        };
    }

    private Condition ofRecord() {
        return switch (random.nextInt(5)) {
            case 0 -> DECIDES.isTrue().and(MET_ON.withinLast(period()));
            case 1 -> Condition.when(DECIDES.isTrue()).then(NAME.oneOf(texts()));
            case 2 -> Condition.not(MET_ON.after(reference()));
            case 3 -> NAME.present();
            default -> DECIDES.isTrue();
        };
    }

    private Condition check(Fact<?> fact) {
        int choice = random.nextInt(12);
        if (choice == 0) {
            return ((io.github.funnelkit.condition.TypedFact<?>) fact).present();
        }
        if (choice == 1 && !forms.isEmpty()) {
            return AttachedForms.anyOf(forms.stream().map(Form::id).toList());
        }
        if (choice == 2) {
            return AttachedForms.FACT.sizeBetween(0, random.nextInt(5));
        }
        if (choice == 3) {
            return rating();
        }
        if (choice == 4) {
            return people();
        }
        if (fact instanceof Flag flag) {
            return flag.isTrue();
        }
        if (fact instanceof Count count) {
            return random.nextBoolean() ? count.atLeast(random.nextInt(100)) : count.equalTo(decimal());
        }
        if (fact instanceof Quantity quantity && random.nextInt(5) == 0) {
            Quantity other = Quantity.of("other-" + quantity.id(), quantity.unit(), Text.of("Other"));
            return random.nextBoolean()
                    ? quantity.atMost(new FactShare(other, decimal()))
                    : Sum.of("sum-" + quantity.id(), Text.of("Sum"), quantity)
                            .plus(other, -3)
                            .lessThan(decimal());
        }
        if (fact instanceof Quantity quantity) {
            if (random.nextInt(4) == 0) {
                return quantity.between(-random.nextInt(3), random.nextInt(3));
            }
            return random.nextBoolean() ? quantity.moreThan(decimal()) : quantity.atMost(decimal());
        }
        if (fact instanceof Day day) {
            return switch (random.nextInt(8)) {
                case 0 -> day.upcoming();
                case 1 -> day.withinNext(period());
                case 2 -> day.withinLast(period());
                case 3 -> day.longAgo(period());
                case 4 -> day.before(reference());
                case 5 -> day.notBefore(reference());
                case 6 -> day.after(reference());
                default -> day.notAfter(reference());
            };
        }
        if (fact instanceof Days days) {
            return random.nextBoolean()
                    ? days.noneWithinLast(period())
                    : days.timesWithinLast(period(), 1 + random.nextInt(3));
        }
        if (fact instanceof FreeText words) {
            return words.oneOf(texts());
        }
        if (fact instanceof Choice one) {
            String last = one.entries().get(one.entries().size() - 1);
            return switch (one.ordered() ? random.nextInt(4) : 0) {
                case 1 -> one.atLeast(last);
                case 2 -> one.atMost("a");
                case 3 -> one.between("a", last);
                default -> one.oneOf("b", "a");
            };
        }
        Checklist checklist = (Checklist) fact;
        return switch (random.nextInt(6)) {
            case 4 -> checklist.sizeAtLeast(random.nextInt(2));
            case 5 -> checklist.sizeAtMost(random.nextInt(9));
            case 0 -> checklist.anyTicked();
            case 1 -> checklist.empty();
            case 2 -> checklist.sizeBetween(random.nextInt(2), 2);
            default ->
                checklist.ticked(
                        checklist.entries().isEmpty()
                                ? texts()
                                : checklist.entries().toArray(String[]::new));
        };
    }

    private ReferenceDay reference() {
        ReferenceDay day = switch (random.nextInt(3)) {
            case 0 -> ReferenceDay.on(LocalDate.ofEpochDay(random.nextInt(40_000)));
            case 1 -> ReferenceDay.today();
            default -> ReferenceDay.of(Day.of("reference", Text.of("Reference")));
        };
        return switch (random.nextInt(3)) {
            case 0 -> day;
            case 1 -> day.plus(period());
            default -> day.minus(period());
        };
    }

    private Condition rating() {
        FreeText agency = first(FreeText.class);
        Quantity score = first(Quantity.class);
        return new Check(
                CreditRating.KIND,
                Arguments.of(CreditRating.AGENCY, agency)
                        .and(CreditRating.SCORE, score)
                        .and(CreditRating.FACTOR, decimal())
                        .and(CreditRating.CLASSES, random.nextInt())
                        .and(CreditRating.VALIDITY, period())
                        .and(CreditRating.SCALE, random.nextBoolean() ? "" : "1.0")
                        .and(CreditRating.AGENCIES, List.of(texts())));
    }

    private <F> F first(Class<F> type) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    BigDecimal decimal() {
        return new BigDecimal(java.math.BigInteger.valueOf(random.nextLong()), random.nextInt(60) - 20);
    }

    private Period period() {
        return Period.of(random.nextInt(3), random.nextInt(30), 1 + random.nextInt(400));
    }

    private String[] texts() {
        String[] texts = new String[1 + random.nextInt(3)];
        for (int text = 0; text < texts.length; text++) {
            texts[text] = RandomTexts.ofDefinition(random);
        }
        return texts;
    }
}
