package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a funnel decides, word by word: ids, types, numbers and conditions, each after the word that says what it is. What is not stated
 * adds nothing, so that what funnels may state one day changes no fingerprint of today. Only the stages and endings have an order; all
 * else is taken by id.
 */
final class FingerprintWords {

    /** What may follow the entries of a fact: an entry that is called so is said to be one. */
    private static final Set<String> AFTER_ENTRIES =
            Set.of("entry", "least", "most", "sum", "each", "fact", "form", "position", "stage");

    private final List<String> said = new ArrayList<>();

    List<String> said() {
        return said;
    }

    /** What somebody said, after the word of what it is; nothing where nothing was said. */
    void add(String of, List<String> words) {
        if (!words.isEmpty()) {
            said.add(of);
            said.addAll(words);
        }
    }

    void saleTypes(List<SaleType> saleTypes) {
        ids("sale type", saleTypes, SaleType::id);
    }

    void facts(List<Fact<?>> facts) {
        sorted(facts, Fact::id).forEach(this::fact);
    }

    void forms(List<Form> forms) {
        ids("form", forms, Form::id);
    }

    void positions(List<Position> positions) {
        ids("position", positions, Position::id);
    }

    void guides(List<ActionGuide> guides) {
        sorted(guides, ActionGuide::id).forEach(this::guide);
    }

    void endings(List<Ending> endings) {
        endings.forEach(this::ending);
    }

    void nextAction(Optional<Day> nextAction) {
        nextAction.ifPresent(fact -> say("next action", fact.id()));
    }

    void signals(List<Signal> signals) {
        signals.forEach(this::signal);
    }

    private void signal(Signal signal) {
        say("signal", signal.kind().id(), signal.severity().id());
        signal.times().ifPresent(times -> say("times", times.toString()));
        signal.olderThan().ifPresent(period -> say("older than", period.toString()));
        signal.contacts().ifPresent(fact -> say("contacts", fact.id()));
    }

    /** By them a journey that comes from another version is read. */
    void renames(Renames renames) {
        for (NamedPart part : NamedPart.values()) {
            new TreeMap<>(renames.of(part)).forEach((id, renamed) -> say("renamed " + part.noun(), id, renamed));
        }
    }

    private void fact(Fact<?> fact) {
        say("fact", fact.id(), fact.type().id(), fact.unit());
        if (!fact.entries().isEmpty()) {
            say(fact.ordered() ? "ordered entries" : "entries");
            (fact.ordered() ? fact.entries() : sorted(fact.entries(), Function.identity())).forEach(this::entry);
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

    private void entry(String entry) {
        if (AFTER_ENTRIES.contains(entry)) {
            say("entry");
        }
        said.add(entry);
    }

    void stage(Stage stage) {
        say("stage", stage.id());
        ids("sale type", stage.saleTypes(), SaleType::id);
    }

    void weights(Stage stage) {
        sorted(stage.saleTypes(), SaleType::id)
                .forEach(saleType -> stage.winProbability(saleType)
                        .ifPresent(stated -> say("win probability", saleType.id(), stated.toString())));
        stage.forecastCategory().ifPresent(category -> say("forecast", category.name()));
    }

    void criteria(Stage stage) {
        sorted(stage.criteria(), Criterion::id).forEach(this::criterion);
    }

    void rules(StageRules rules) {
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
            check.arguments().values().forEach(this::argument);
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

    private void argument(String name, Object value) {
        say(
                name,
                value instanceof Fact<?> fact
                        ? fact.id()
                        : value instanceof List<?> list ? text(list) : value.toString());
        if (value instanceof Condition ofRecords) {
            textsWithCommas(ofRecords);
        }
    }

    /** What a condition on records says may be read in two ways. */
    private void textsWithCommas(Condition condition) {
        for (Check check : condition.checks()) {
            for (Object value : check.arguments().values().values()) {
                if (value instanceof List<?> list && !text(list).equals(list.toString())) {
                    say(text(list));
                }
            }
        }
    }

    /** A text of a list with a comma in it is not two of them. */
    private static String text(List<?> list) {
        return list.stream()
                .map(each -> each.toString().replace("\\", "\\\\").replace(",", "\\,"))
                .collect(Collectors.joining(", ", "[", "]"));
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

    void gate(GateRules gate) {
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

    private static <T> List<T> sorted(List<T> things, Function<T, String> id) {
        return things.stream().sorted(Comparator.comparing(id)).toList();
    }
}
