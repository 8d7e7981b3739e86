package io.github.funnelkit.examples.methodologies;

import static io.github.funnelkit.condition.Condition.not;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.TimeEffect;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Fact.Addend;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts faults into a funnel, each alone, wherever it can be put. */
final class LintSeeds {

    private static final Text WORDS = Text.of("Seeded");
    private static final Count COUNT = Count.of("seeded", "", WORDS);
    private static final Condition MANY = COUNT.atLeast(10);
    private static final Condition FEW = COUNT.lessThan(10);

    /** Not so plain that it is refused. */
    static final Condition NOBODY = MANY.and(FEW.or(COUNT.atMost(5)));

    /** Not so plain, either. */
    static final Condition EVERYBODY = MANY.or(not(COUNT.atLeast(20)));

    private final Funnel funnel;
    private final List<Seed> seeds = new ArrayList<>();

    /**
     * A funnel with one fault.
     *
     * @param advice the id of what is to be said of it beyond what was said before; empty where there is no fault
     */
    record Seed(Funnel funnel, Optional<String> advice) {}

    private LintSeeds(Funnel funnel) {
        this.funnel = funnel;
    }

    static List<Seed> of(Funnel funnel) {
        LintSeeds seeds = new LintSeeds(funnel);
        for (Criterion criterion : funnel.criteria()) {
            seeds.alone(criterion);
            seeds.together(criterion);
        }
        seeds.endings();
        seeds.probabilities();
        seeds.unused();
        return seeds.seeds;
    }

    private void alone(Criterion criterion) {
        Condition asked = criterion.condition();
        asking("never-met", criterion, asked.and(NOBODY));
        if (isTimeless(criterion)) {
            asking("never-met", criterion, asked.and(MANY).and(not(asked).or(FEW)));
        }
        if (criterion.forms().isEmpty()) {
            asking("always-met", criterion, asked.or(EVERYBODY));
            if (isTimeless(criterion)) {
                asking("always-met", criterion, asked.or(not(asked)));
            }
        }
    }

    /** With the nearest one before it that asks about something else, in the same stage or below. */
    private void together(Criterion criterion) {
        Optional<Criterion> lower = funnel.stages(criterion.saleType()).stream()
                .flatMap(stage -> stage.criteria(criterion.saleType()).stream())
                .takeWhile(each -> !each.equals(criterion))
                .filter(each -> isTimeless(each) && !isAboutTheSame(each, criterion))
                .reduce((one, next) -> next);
        if (lower.isEmpty()) {
            return;
        }
        Condition below = lower.get().condition();
        Condition above = criterion.condition();
        asking("excluded", criterion, above.and(not(below)));
        add(asking(asking(funnel, lower.get(), below.and(MANY)), criterion, above.and(FEW)), "excluded", criterion);
        boolean lasts = criterion.holding() == Holding.ENTRY || lower.get().holding() == Holding.STANDING;
        if (lasts && criterion.forms().isEmpty()) {
            asking("implied", criterion, above.or(below));
            add(
                    asking(asking(funnel, lower.get(), below.and(MANY)), criterion, above.or(COUNT.atLeast(5))),
                    "implied",
                    criterion);
        }
    }

    private void endings() {
        ending("never-met", NOBODY);
        ending("always-met", EVERYBODY);
        for (Ending other : funnel.endings()) {
            other.when().ifPresent(when -> ending("hidden-ending", when.and(MANY)));
        }
        add(
                change -> change.ending(
                                "seeded-first",
                                ending -> ending.lost().label(WORDS).when(MANY))
                        .ending("seeded", ending -> ending.lost().label(WORDS).when(COUNT.atLeast(20))),
                "hidden-ending:seeded");
        for (Stage stage : funnel.stages()) {
            if (!funnel.saleTypes().stream().allMatch(stage::appliesTo)) {
                add(
                        change -> change.ending(
                                "seeded",
                                ending -> ending.lost().label(WORDS).when(MANY).from(stage.id())),
                        "ending-elsewhere:seeded");
            }
        }
    }

    private void ending(String kind, Condition when) {
        add(
                change -> change.ending(
                        "seeded", ending -> ending.lost().label(WORDS).when(when)),
                kind + ":seeded");
    }

    /** All that a sale type states as shares of one, or where it states none, one. */
    private void probabilities() {
        for (SaleType saleType : funnel.saleTypes()) {
            List<Stage> stages = funnel.stages(saleType);
            boolean none = stages.stream()
                    .allMatch(stage -> stage.winProbability(saleType).isEmpty());
            Consumer<FunnelBuilder> shares = change -> {
                for (Stage stage : stages) {
                    stage.winProbability(saleType)
                            .map(LintSeeds::share)
                            .or(() -> Optional.of(WinProbability.parse("0.2"))
                                    .filter(first -> none && stage.equals(stages.get(0))))
                            .ifPresent(share -> change.stage(stage.id(), s -> s.winProbability(saleType, share)));
                }
            };
            add(shares, "shares");
        }
    }

    private static WinProbability share(WinProbability stated) {
        BigDecimal share = stated.percent().movePointLeft(2).stripTrailingZeros();
        return WinProbability.parse(share.toPlainString());
    }

    private void unused() {
        add(change -> change.facts(COUNT), "unused-fact:seeded");
        add(change -> change.forms(Form.of("seeded", WORDS)), "unused-form:seeded");
        add(change -> change.positions(Position.of("seeded", WORDS)), "unused-position:seeded");
    }

    private void asking(String kind, Criterion criterion, Condition condition) {
        add(asking(funnel, criterion, condition), kind, criterion);
    }

    private static Funnel asking(Funnel funnel, Criterion criterion, Condition condition) {
        return funnel.derive(
                funnel.id(),
                funnel.version(),
                change -> change.stage(
                        criterion.stage(),
                        stage -> stage.criterion(criterion.saleType(), criterion.name(), c -> c.when(condition))));
    }

    private void add(Funnel seeded, String kind, Criterion criterion) {
        seeds.add(at(kind, criterion, seeded));
    }

    /** A fault at a criterion: with its sale type where another one asks something else by that name. */
    static Seed at(String kind, Criterion criterion, Funnel seeded) {
        Condition asked = seeded.criterion(criterion.id()).requirement();
        boolean differs = seeded.stage(criterion.stage()).criteria().stream()
                .filter(other -> other.name().equals(criterion.name()))
                .anyMatch(other -> !other.requirement().equals(asked));
        String saleType = differs ? criterion.saleType().id() + "." : "";
        return new Seed(seeded, Optional.of(kind + ":" + criterion.stage() + "." + saleType + criterion.name()));
    }

    private void add(Consumer<FunnelBuilder> fault, String advice) {
        seeds.add(with(fault, advice, funnel));
    }

    static Seed with(Consumer<FunnelBuilder> fault, String advice, Funnel funnel) {
        return new Seed(funnel.derive(funnel.id(), funnel.version(), fault), Optional.of(advice));
    }

    /** Whether each day gives the same outcome. */
    static boolean isTimeless(Criterion criterion) {
        return criterion.condition().checks().stream().allMatch(check -> check.timeEffect() == TimeEffect.NONE);
    }

    private static boolean isAboutTheSame(Criterion one, Criterion other) {
        Set<String> both = new HashSet<>(facts(one));
        both.retainAll(facts(other));
        return !both.isEmpty();
    }

    private static List<String> facts(Criterion criterion) {
        return criterion.requirement().facts().stream()
                .flatMap(fact ->
                        Stream.concat(Stream.of(fact), fact.addends().stream().map(Addend::fact)))
                .map(Fact::id)
                .toList();
    }
}
