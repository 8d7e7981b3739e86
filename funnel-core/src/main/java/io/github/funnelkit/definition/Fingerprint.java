package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.digest.TextDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a funnel decides, as a short text. It is made of ids, types, numbers and conditions, each after the word that says what
 * it is; what is not stated adds nothing, so that what funnels may state one day changes no fingerprint of today. Only the stages
 * and endings have an order; all else is taken by id.
 */
final class Fingerprint {

    private final List<SaleType> saleTypes;
    private final List<Fact<?>> facts;
    private final List<Form> forms;
    private final List<Position> positions;
    private final List<Stage> stages;
    private final List<ActionGuide> guides;
    private final List<Ending> endings;
    private final Optional<Day> nextAction;
    private final GateRules gate;
    private final List<Signal> signals;
    private volatile @Nullable String text;

    /** Prepares it; it is worked out when it is asked for. */
    Fingerprint(
            List<SaleType> saleTypes,
            List<Fact<?>> facts,
            List<Form> forms,
            List<Position> positions,
            List<Stage> stages,
            List<ActionGuide> guides,
            List<Ending> endings,
            Optional<Day> nextAction,
            GateRules gate,
            List<Signal> signals) {
        this.saleTypes = saleTypes;
        this.facts = facts;
        this.forms = forms;
        this.positions = positions;
        this.stages = stages;
        this.guides = guides;
        this.endings = endings;
        this.nextAction = nextAction;
        this.gate = gate;
        this.signals = signals;
    }

    /** 16 hexadecimal digits. */
    String text() {
        String known = text;
        if (known == null) {
            known = TextDigest.of(new Said().all(this));
            text = known;
        }
        return known;
    }

    private static <T> List<T> sorted(List<T> things, Function<T, String> id) {
        return things.stream().sorted(Comparator.comparing(id)).toList();
    }

    /** The words of a fingerprint, one after the other. */
    private static final class Said {

        private final List<String> said = new ArrayList<>();

        private List<String> all(Fingerprint of) {
            ids("sale type", of.saleTypes, SaleType::id);
            sorted(of.facts, Fact::id).forEach(this::fact);
            ids("form", of.forms, Form::id);
            ids("position", of.positions, Position::id);
            of.stages.forEach(this::stage);
            sorted(of.guides, ActionGuide::id).forEach(this::guide);
            of.endings.forEach(this::ending);
            gate(of.gate);
            of.nextAction.ifPresent(fact -> say("next action", fact.id()));
            of.signals.forEach(this::signal);
            return said;
        }

        private void signal(Signal signal) {
            say("signal", signal.kind().id(), signal.severity().id());
            signal.times().ifPresent(times -> say("times", times.toString()));
            signal.olderThan().ifPresent(period -> say("older than", period.toString()));
            signal.contacts().ifPresent(fact -> say("contacts", fact.id()));
        }

        private void fact(Fact<?> fact) {
            say("fact", fact.id(), fact.type().id(), fact.unit());
            if (!fact.entries().isEmpty()) {
                say(fact.ordered() ? "ordered entries" : "entries");
                said.addAll(fact.ordered() ? fact.entries() : sorted(fact.entries(), Function.identity()));
            }
            if (fact.bounds().least() != null) {
                say("least", fact.bounds().least().toPlainString());
            }
            if (fact.bounds().most() != null) {
                say("most", fact.bounds().most().toPlainString());
            }
            fact.addends().forEach(addend -> say("sum", addend.toString()));
            if (!fact.each().isEmpty()) {
                say("each");
                sorted(fact.each(), Fact::id).forEach(this::fact);
            }
        }

        private void stage(Stage stage) {
            say("stage", stage.id());
            ids("sale type", stage.saleTypes(), SaleType::id);
            sorted(stage.saleTypes(), SaleType::id)
                    .forEach(saleType -> stage.winProbability(saleType)
                            .ifPresent(stated -> say("win probability", saleType.id(), stated.toString())));
            stage.forecastCategory().ifPresent(category -> say("forecast", category.name()));
            sorted(stage.criteria(), Criterion::id).forEach(this::criterion);
            rules(stage.rules());
        }

        private void rules(StageRules rules) {
            sorted(rules.approvals(), approval -> approval.position().id()).forEach(approval -> {
                say("approval", approval.position().id());
                approval.when().ifPresent(this::condition);
            });
            rules.staysAtMost().single().ifPresent(most -> say("stays at most", most.toString()));
            rules.staysAtMost()
                    .bySeverity()
                    .forEach((severity, most) -> say("stays at most", severity.id(), most.toString()));
            rules.evidence().ifPresent(asked -> {
                say(asked.confirmed() ? "confirmed evidence" : "any evidence");
                asked.age().ifPresent(most -> say("not older than", most.toString()));
            });
        }

        private void criterion(Criterion criterion) {
            say("criterion", criterion.id(), criterion.holding().id());
            condition(criterion.condition());
            ids("form", criterion.forms(), Form::id);
        }

        private void condition(Condition condition) {
            if (condition instanceof Check check) {
                say(check.kind().id());
                check.arguments().values().forEach((name, value) -> say(name, argument(value)));
                return;
            }
            say(joined(condition), "(");
            condition.parts().forEach(this::condition);
            say(")");
        }

        private static String joined(Condition condition) {
            if (condition instanceof AllOf) {
                return "allOf";
            } else if (condition instanceof AnyOf) {
                return "anyOf";
            } else if (condition instanceof AtLeastOf some) {
                return "atLeastOf " + some.least();
            }
            return condition instanceof Not ? "not" : "whenThen";
        }

        private static String argument(Object value) {
            return value instanceof Fact<?> fact ? fact.id() : value.toString();
        }

        private void guide(ActionGuide guide) {
            say("guide", guide.id(), guide.from().orElse(""), guide.to());
            if (guide.fromAny()) {
                say("from any");
            }
            if (guide.back()) {
                say("back");
            }
            guide.when().ifPresent(this::condition);
            ids("sale type", guide.saleTypes(), SaleType::id);
            sorted(guide.actions(), Action::id).forEach(action -> {
                say(action.isMandatory() ? "mandatory" : "optional", action.id());
                action.dueWithin().ifPresent(within -> say("due within", within.toString()));
            });
        }

        private void ending(Ending ending) {
            say("ending", ending.id(), ending.kind().id());
            ending.from().ifPresent(stage -> say("from", stage));
            ending.when().ifPresent(this::condition);
            sorted(List.copyOf(ending.reasons().keySet()), Function.identity()).forEach(id -> say("reason", id));
            ids("requires", ending.requires(), Fact::id);
        }

        private <T> void ids(String what, List<T> things, Function<T, String> id) {
            sorted(things, id).forEach(thing -> say(what, id.apply(thing)));
        }

        private void gate(GateRules gate) {
            gate.skipping().ifPresent(allowed -> say("skipping", allowed.toString()));
            gate.winning().ifPresent(from -> say("winning", from.id()));
            gate.override().ifPresent(positions -> {
                say("override");
                ids("position", positions, Position::id);
            });
        }

        private void say(String... words) {
            said.addAll(List.of(words));
        }
    }
}
