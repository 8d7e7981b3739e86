package io.github.funnelkit.assessment;

import io.github.funnelkit.OfferValid;
import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of "How a stage is decided", followed word for word and without a thought for speed. Kleene's logic is
 * computed with numbers here: not met is 0, unknown 1, met 2; and is the least, or the greatest, not is 2 less it.
 */
record PlainAssessment(Funnel funnel, SaleType saleType, FactSheet facts, LocalDate today) {

    private static final List<Outcome> LEVELS = List.of(Outcome.NOT_MET, Outcome.UNKNOWN, Outcome.MET);

    Outcome outcome(Criterion criterion) {
        return outcome(criterion, criterion.holding() == Holding.ENTRY);
    }

    Outcome onTheDay(Criterion criterion) {
        return outcome(criterion, false);
    }

    private Outcome outcome(Criterion criterion, boolean onceMet) {
        int condition = level(criterion.condition(), onceMet);
        return LEVELS.get(criterion.forms().isEmpty() ? condition : Math.min(condition, attached(criterion.forms())));
    }

    private int attached(List<Form> anyOf) {
        Collection<String> attached = facts.known(AttachedForms.FACT);
        if (attached == null) {
            return facts.isNone(AttachedForms.FACT) ? 0 : 1;
        }
        return anyOf.stream().anyMatch(form -> attached.contains(form.id())) ? 2 : 0;
    }

    /** What is negated, or the case of a when-then, counts as on the day. */
    private int level(Condition condition, boolean onceMet) {
        if (condition instanceof Check check) {
            return LEVELS.indexOf(onceMet ? onceMet(check) : check.outcome(facts, today));
        }
        if (condition instanceof Not not) {
            return 2 - level(not.part(), false);
        }
        if (condition instanceof WhenThen whenThen) {
            return Math.max(2 - level(whenThen.when(), false), level(whenThen.then(), onceMet));
        }
        if (condition instanceof AllOf allOf) {
            return allOf.parts().stream()
                    .mapToInt(part -> level(part, onceMet))
                    .min()
                    .orElseThrow();
        }
        if (condition instanceof AtLeastOf atLeast) {
            return atLeast.parts().stream()
                    .map(part -> level(part, onceMet))
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .get(atLeast.least() - 1);
        }
        return ((AnyOf) condition)
                .parts().stream().mapToInt(part -> level(part, onceMet)).max().orElseThrow();
    }

    /** Met today, or met on an earlier day and undone by time alone: kind by kind, as "Holding" lists them. */
    private Outcome onceMet(Check check) {
        Object day = facts.known(check.arguments().facts().get(0));
        boolean hasPassed = day instanceof LocalDate date && date.isBefore(today);
        return switch (check.kind().id()) {
            case "upcoming", "withinNext", "withinLast", OfferValid.ID ->
                hasPassed ? Outcome.MET : check.outcome(facts, today);
            case "notBefore", "after" ->
                day instanceof LocalDate && check.arguments().values().get("day") instanceof ReferenceDay.FromToday
                        ? Outcome.MET
                        : check.outcome(facts, today);
            case "timesWithinLast" -> onSomeDay(check);
            case "some", "every" -> LEVELS.get(ofRecords(check));
            default -> check.outcome(facts, today);
        };
    }

    /** Each record counts as a customer does. */
    private int ofRecords(Check check) {
        Object known = facts.known(check.arguments().facts().get(0));
        List<Integer> levels = new ArrayList<>();
        if (known instanceof Collection<?> records) {
            for (Object sheet : records) {
                PlainAssessment ofRecord = new PlainAssessment(funnel, saleType, (FactSheet) sheet, today);
                levels.add(ofRecord.level(check.ofRecords().orElseThrow(), true));
            }
        } else if (!facts.isNone(check.arguments().facts().get(0))) {
            return 1;
        }
        levels.sort(Comparator.reverseOrder());
        int least = check.kind().id().equals("every")
                ? levels.size()
                : (Integer) check.arguments().values().getOrDefault("least", 1);
        return least == 0 ? 2 : least > levels.size() ? 0 : levels.get(least - 1);
    }

    /** Asked on every day since the first of its dates. */
    private Outcome onSomeDay(Check check) {
        Object known = facts.known(check.arguments().facts().get(0));
        if (known instanceof Collection<?> dates) {
            LocalDate first = dates.stream()
                    .map(LocalDate.class::cast)
                    .min(Comparator.naturalOrder())
                    .orElse(today);
            for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
                if (check.outcome(facts, day) == Outcome.MET) {
                    return Outcome.MET;
                }
            }
        }
        return check.outcome(facts, today);
    }

    /** The first that is met, as on the day. */
    private String ending() {
        return funnel.endings().stream()
                .filter(ending ->
                        ending.when().isPresent() && level(ending.when().get(), false) == 2)
                .map(Ending::id)
                .findFirst()
                .orElse("-");
    }

    private List<Stage> stages() {
        return funnel.stages().stream()
                .filter(stage -> stage.saleTypes().contains(saleType))
                .toList();
    }

    private boolean isSatisfied(Stage stage) {
        return stage.criteria().stream()
                .filter(criterion -> criterion.saleType().equals(saleType))
                .allMatch(criterion -> outcome(criterion) == Outcome.MET);
    }

    private List<String> lapsed(int standing) {
        return stages().subList(0, standing + 1).stream()
                .flatMap(stage -> stage.criteria().stream())
                .filter(criterion -> criterion.saleType().equals(saleType) && onTheDay(criterion) == Outcome.NOT_MET)
                .map(Criterion::id)
                .toList();
    }

    /** Stages and outcomes in one text. */
    String summary() {
        List<Stage> stages = stages();
        int standing = IntStream.range(0, stages.size())
                .filter(highest -> stages.subList(0, highest + 1).stream().allMatch(this::isSatisfied))
                .max()
                .orElse(-1);
        List<String> missing = new ArrayList<>();
        if (standing + 1 < stages.size()) {
            stages.get(standing + 1).criteria().stream()
                    .filter(criterion -> criterion.saleType().equals(saleType) && outcome(criterion) != Outcome.MET)
                    .forEach(criterion -> missing.add(said(criterion, outcome(criterion), onTheDay(criterion))));
        }
        List<Stage> outOfOrder = IntStream.range(0, stages.size())
                .filter(stage -> isSatisfied(stages.get(stage)))
                .filter(stage -> !stages.subList(0, stage).stream().allMatch(this::isSatisfied))
                .mapToObj(stages::get)
                .toList();
        String byCriteria = standing < 0 ? "-" : stages.get(standing).id();
        List<String> results = stages.stream()
                .flatMap(stage -> stage.criteria().stream())
                .filter(criterion -> criterion.saleType().equals(saleType))
                .map(criterion -> said(criterion, outcome(criterion), onTheDay(criterion)))
                .toList();
        if (!ending().equals("-")) {
            return summary(ending(), byCriteria, "-", "-", List.of(), List.of(), List.of(), results, guides());
        }
        return summary(
                "-",
                byCriteria,
                byCriteria,
                standing + 1 < stages.size() ? stages.get(standing + 1).id() : "-",
                missing,
                outOfOrder,
                lapsed(standing),
                results,
                guides());
    }

    /** Which guides apply on the day. */
    private List<String> guides() {
        return funnel.guides().stream()
                .filter(guide -> guide.saleTypes().contains(saleType))
                .map(guide -> guide + ": "
                        + guide.when()
                                .map(when -> LEVELS.get(level(when, false)))
                                .orElse(Outcome.MET))
                .toList();
    }

    private static String said(Criterion criterion, Outcome counts, Outcome onTheDay) {
        return criterion + ": " + counts + ", on the day " + onTheDay;
    }

    private static List<String> said(List<CriterionResult> results) {
        return results.stream()
                .map(result -> said(result.criterion(), result.outcome(), result.onTheDay()))
                .toList();
    }

    static String summary(Assessment assessment) {
        return summary(
                assessment.ending().map(Ending::id).orElse("-"),
                assessment.stageByCriteria().map(Stage::id).orElse("-"),
                assessment.stage().map(Stage::id).orElse("-"),
                assessment.nextStage().map(Stage::id).orElse("-"),
                said(assessment.missing()),
                assessment.metOutOfOrder(),
                assessment.lapsed().stream()
                        .map(result -> result.criterion().id())
                        .toList(),
                said(assessment.results()),
                assessment.funnel().guides().stream()
                        .filter(guide -> guide.saleTypes().contains(assessment.saleType()))
                        .map(guide -> guide + ": " + assessment.outcome(guide))
                        .toList());
    }

    private static String summary(
            String ending,
            String byCriteria,
            String stage,
            String next,
            List<?> missing,
            List<?> outOfOrder,
            List<?> lapsed,
            List<?> results,
            List<?> guides) {
        return String.join(
                "\n",
                "ending " + ending,
                "by the criteria " + byCriteria,
                "stage " + stage,
                "next " + next,
                "missing " + missing,
                "out of order " + outOfOrder,
                "lapsed " + lapsed,
                "results " + results,
                "guides " + guides);
    }
}
