package io.github.funnelkit.examples.methodologies;

import static io.github.funnelkit.condition.Condition.not;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionBuilder;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.methodologies.LintSeeds.Seed;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Puts faults into the guides of a funnel, which must have some. */
final class GuideSeeds {

    private static final Text WORDS = Text.of("Seeded");

    private GuideSeeds() {}

    /** A funnel whose every action helps all that its stage asks; with a guide to each stage where it has none. */
    static Funnel helping(Funnel funnel) {
        return helping(funnel, (action, criterion) -> true);
    }

    private static Funnel helping(Funnel funnel, BiPredicate<Action, Criterion> help) {
        Funnel guided = funnel.guides().isEmpty() ? guided(funnel) : funnel;
        return guided.derive(guided.id(), guided.version(), change -> {
            for (ActionGuide guide : guided.guides()) {
                change.guide(guide.id(), changed -> {
                    for (Action action : guide.actions()) {
                        String[] helped = guided.criteria().stream()
                                .filter(criterion -> leadsTo(guide, criterion) && help.test(action, criterion))
                                .map(Criterion::id)
                                .toArray(String[]::new);
                        act(changed, action, helps -> helps.helps(helped));
                    }
                });
            }
        });
    }

    private static Funnel guided(Funnel funnel) {
        return funnel.derive(funnel.id(), funnel.version(), change -> {
            for (SaleType saleType : funnel.saleTypes()) {
                List<Stage> stages = funnel.stages(saleType);
                for (int i = 1; i < stages.size(); i++) {
                    Stage from = stages.get(i - 1);
                    Stage to = stages.get(i);
                    change.guide(
                            "guide-" + saleType.id() + "-" + i,
                            guide -> guide.from(from.id())
                                    .to(to.id())
                                    .saleTypes(saleType)
                                    .mandatory("act", action -> action.text(WORDS))
                                    .optional("more", action -> action.text(WORDS)));
                }
            }
        });
    }

    private static void act(GuideBuilder guide, Action action, Consumer<ActionBuilder> change) {
        if (action.isMandatory()) {
            guide.mandatory(action.name(), change);
        } else {
            guide.optional(action.name(), change);
        }
    }

    static List<Seed> of(Funnel funnel) {
        Funnel helping = helping(funnel);
        List<Seed> seeds = new ArrayList<>();
        for (Criterion criterion : funnel.criteria()) {
            boolean isHelped = funnel.guides().stream()
                    .flatMap(guide -> guide.actions().stream())
                    .flatMap(action -> action.helps().stream())
                    .anyMatch(link -> link.criterion().equals(criterion.id()));
            boolean isAlone = funnel.stage(criterion.stage())
                            .criteria(criterion.saleType())
                            .size()
                    == 1;
            if (!isHelped && !isAlone && helping.guides().stream().anyMatch(guide -> leadsTo(guide, criterion))) {
                seeds.add(unhelped(funnel, criterion));
            }
        }
        for (ActionGuide guide : helping.guides()) {
            guide.actions().stream()
                    .filter(action -> funnel.guides().stream().noneMatch(own -> ownHelp(own, action)))
                    .findFirst()
                    .ifPresent(idle -> seeds.add(new Seed(
                            helping(funnel, (action, criterion) -> !action.id().equals(idle.id())),
                            Optional.of("helps-nothing:" + guide.id()))));
            if (guide.when().isEmpty()) {
                conditions(helping, guide, seeds);
            }
        }
        return seeds;
    }

    private static boolean ownHelp(ActionGuide guide, Action action) {
        return guide.actions().stream()
                .anyMatch(own -> own.id().equals(action.id()) && !own.helps().isEmpty());
    }

    private static boolean leadsTo(ActionGuide guide, Criterion criterion) {
        return guide.to().equals(criterion.stage()) && guide.saleTypes().contains(criterion.saleType());
    }

    private static Seed unhelped(Funnel funnel, Criterion criterion) {
        Stage stage = funnel.stage(criterion.stage());
        boolean isOfOne = funnel.saleTypes().stream().filter(stage::appliesTo).count() == 1;
        String saleType = isOfOne ? "" : criterion.saleType().id() + ".";
        return new Seed(
                helping(funnel, (action, other) -> !other.id().equals(criterion.id())),
                Optional.of("unhelped:" + criterion.stage() + "." + saleType + criterion.name()));
    }

    private static void conditions(Funnel helping, ActionGuide guide, List<Seed> seeds) {
        seeds.add(when(helping, guide, LintSeeds.NOBODY, "never-met"));
        seeds.add(when(helping, guide, LintSeeds.EVERYBODY, "always-met"));
        guide.from()
                .map(helping::stage)
                .flatMap(from -> from.criteria().stream()
                        .filter(criterion -> isAskedOfAll(guide, from, criterion))
                        .findFirst())
                .ifPresent(criterion -> {
                    seeds.add(when(helping, guide, not(criterion.condition()), "excluded"));
                    seeds.add(when(helping, guide, criterion.condition(), "implied"));
                });
    }

    private static boolean isAskedOfAll(ActionGuide guide, Stage from, Criterion criterion) {
        return LintSeeds.isTimeless(criterion)
                && guide.saleTypes().stream()
                        .allMatch(saleType -> from.criteria(saleType).stream()
                                .anyMatch(other -> other.condition().equals(criterion.condition())));
    }

    private static Seed when(Funnel helping, ActionGuide guide, Condition condition, String kind) {
        return LintSeeds.with(
                change -> change.guide(guide.id(), changed -> changed.when(condition)),
                kind + ":" + guide.id(),
                helping);
    }
}
