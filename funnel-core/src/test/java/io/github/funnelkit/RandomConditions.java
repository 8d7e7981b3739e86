package io.github.funnelkit;

import static io.github.funnelkit.RandomFacts.BALANCE;
import static io.github.funnelkit.RandomFacts.CHOICE;
import static io.github.funnelkit.RandomFacts.COUNT;
import static io.github.funnelkit.RandomFacts.DAY;
import static io.github.funnelkit.RandomFacts.DAYS;
import static io.github.funnelkit.RandomFacts.FLAG;
import static io.github.funnelkit.RandomFacts.LIST;
import static io.github.funnelkit.RandomFacts.NAME;
import static io.github.funnelkit.RandomFacts.OTHER_DAY;
import static io.github.funnelkit.RandomFacts.OTHER_FLAG;
import static io.github.funnelkit.RandomFacts.OTHER_QUANTITY;
import static io.github.funnelkit.RandomFacts.PEOPLE;
import static io.github.funnelkit.RandomFacts.QUANTITY;
import static io.github.funnelkit.RandomFacts.SCORE;
import static io.github.funnelkit.RandomFacts.SUM;
import static io.github.funnelkit.RandomFacts.WORDS;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Numeric;
import io.github.funnelkit.condition.ReferenceDay;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Random;

/** Conditions of every kind, a host's own among them, joined in every way. */
final class RandomConditions {

    private static final List<Period> PERIODS = List.of(Period.ofMonths(1), Period.ofYears(1), Period.ofDays(40));

    private final Random random;

    RandomConditions(Random random) {
        this.random = random;
    }

    /** One that some facts can meet: a definition with another would be refused. */
    Condition possible() {
        Condition condition = condition(3);
        while (!condition.problems().isEmpty()) {
            condition = condition(3);
        }
        return condition;
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return check();
        }
        return switch (random.nextInt(7)) {
            case 0 -> Condition.allOf(parts(depth));
            case 1 -> Condition.anyOf(parts(depth));
            case 2 -> Condition.not(condition(depth - 1));
            case 3 -> Condition.when(condition(depth - 1)).then(condition(depth - 1));
            case 4 -> atLeastOf(parts(depth));
            default -> check();
        };
    }

    private Condition atLeastOf(Condition... parts) {
        return Condition.atLeastOf(1 + random.nextInt(parts.length), parts);
    }

    private Condition[] parts(int depth) {
        Condition[] parts = new Condition[1 + random.nextInt(3)];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = condition(depth - 1);
        }
        return parts;
    }

    private Check check() {
        Period period = PERIODS.get(random.nextInt(PERIODS.size()));
        return switch (random.nextInt(26)) {
            case 0 -> FLAG.isTrue();
            case 1 -> OTHER_FLAG.isTrue();
            case 2 -> comparison(COUNT);
            case 3 -> comparison(QUANTITY);
            case 4 -> LIST.anyTicked();
            case 5 -> LIST.ticked("b");
            case 6 -> LIST.empty();
            case 7 -> LIST.sizeBetween(random.nextInt(2), 1 + random.nextInt(2));
            case 8 -> DAYS.noneWithinLast(period);
            case 9 -> random.nextBoolean() ? DAY.withinNext(period) : DAY.withinLast(period);
            case 13 -> random.nextBoolean() ? LIST.sizeAtLeast(random.nextInt(3)) : LIST.sizeAtMost(random.nextInt(3));
            case 20 -> share();
            case 21 -> comparison(SUM, 12);
            case 22 ->
                random.nextBoolean() ? comparison(BALANCE, 5) : SUM.between(random.nextInt(4), 4 + random.nextInt(5));
            case 23, 24 -> people(period);
            case 17 -> choice();
            case 18 -> random.nextBoolean() ? SCORE.between(random.nextInt(3) - 2, 2) : comparison(SCORE, 3);
            case 19 -> QUANTITY.between(random.nextInt(2), 2);
            case 14 -> DAYS.timesWithinLast(period, 1 + random.nextInt(2));
            case 15 -> DAY.longAgo(period);
            case 16 -> comparison(reference(period));
            case 10 -> random.nextInt(3) == 0 ? OfferValid.within(DAY, 20) : DAY.upcoming();
            case 11 -> random.nextBoolean() ? WORDS.oneOf("tender", "lease") : DAY.present();
            case 12 -> AttachedForms.anyOf(random.nextBoolean() ? "letter" : "register");
            default -> PricePerThing.atMost(random.nextInt(3));
        };
    }

    private Check people(Period period) {
        Condition asked = ofPerson(period);
        if (random.nextInt(3) == 0) {
            asked = switch (random.nextInt(4)) {
                case 0 -> asked.and(ofPerson(period));
                case 1 -> asked.or(ofPerson(period));
                case 2 -> Condition.not(asked);
                default -> Condition.when(FLAG.isTrue()).then(asked);
            };
        }
        return switch (random.nextInt(4)) {
            case 0 -> PEOPLE.some(asked);
            case 1 -> PEOPLE.atLeast(1 + random.nextInt(2), asked);
            case 2 -> PEOPLE.every(asked);
            default -> PEOPLE.none(asked);
        };
    }

    private Check ofPerson(Period period) {
        return switch (random.nextInt(4)) {
            case 0 -> FLAG.isTrue();
            case 1 -> comparison(SCORE, 3);
            case 2 -> DAY.withinLast(period);
            default -> random.nextBoolean() ? DAY.longAgo(period) : NAME.oneOf("tender");
        };
    }

    private static final List<String> ENTRIES = List.of("first", "second", "third");

    private Check choice() {
        return switch (random.nextInt(4)) {
            case 0 -> CHOICE.oneOf("first", "third");
            case 1 -> CHOICE.atLeast(ENTRIES.get(random.nextInt(3)));
            case 2 -> CHOICE.atMost(ENTRIES.get(random.nextInt(3)));
            default -> CHOICE.between("second", "third");
        };
    }

    private ReferenceDay reference(Period period) {
        ReferenceDay day = random.nextBoolean() ? ReferenceDay.today() : ReferenceDay.on(RandomFacts.TODAY);
        day = random.nextInt(3) == 0 ? ReferenceDay.of(OTHER_DAY) : day;
        return random.nextBoolean() ? day.plus(period) : random.nextBoolean() ? day.minus(period) : day;
    }

    private Check comparison(ReferenceDay day) {
        return switch (random.nextInt(4)) {
            case 0 -> DAY.before(day);
            case 1 -> DAY.notBefore(day);
            case 2 -> DAY.after(day);
            default -> DAY.notAfter(day);
        };
    }

    private Check share() {
        FactShare share = random.nextBoolean() ? FactShare.of(OTHER_QUANTITY) : OTHER_QUANTITY.percent(50);
        return switch (random.nextInt(5)) {
            case 0 -> QUANTITY.atLeast(share);
            case 1 -> QUANTITY.moreThan(share);
            case 2 -> QUANTITY.atMost(share);
            case 3 -> QUANTITY.lessThan(share);
            default -> QUANTITY.equalTo(share);
        };
    }

    private Check comparison(Numeric fact) {
        return comparison(fact, 5);
    }

    private Check comparison(Numeric fact, int below) {
        int least = fact.bounds().goBelowZero() ? -2 : 0;
        BigDecimal bound = BigDecimal.valueOf(random.nextInt(below - least) + least);
        return switch (random.nextInt(5)) {
            case 0 -> fact.atLeast(bound);
            case 1 -> fact.moreThan(bound);
            case 2 -> fact.atMost(bound);
            case 3 -> fact.lessThan(bound);
            default -> fact.equalTo(bound);
        };
    }
}
