package io.github.funnelkit.change;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In what respects the parts of two versions differ that have the same id. */
final class PartDetails {

    private PartDetails() {}

    static Details saleType(SaleType before, SaleType after) {
        return new Details().compare(Aspect.TEXT, before.label(), after.label());
    }

    static Details form(Form before, Form after) {
        return new Details().compare(Aspect.TEXT, before.label(), after.label());
    }

    static Details position(Position before, Position after) {
        return new Details().compare(Aspect.TEXT, before.label(), after.label());
    }

    static Details fact(Fact<?> before, Fact<?> after) {
        Details details = new Details().compare(Aspect.TEXT, before.label(), after.label());
        if (before.unit().equals(after.unit())) {
            details.compare(Aspect.TEXT, unit(before), unit(after));
        }
        before.entries().stream()
                .filter(after.entries()::contains)
                .forEach(entry -> details.compare(Aspect.TEXT, entry(before, entry), entry(after, entry)));
        details.compare(Aspect.FACT_TYPE, each(before), each(after));
        return details.compare(Aspect.FACT_TYPE, type(before), type(after));
    }

    /** The facts of a record, with their types. */
    private static Text each(Fact<?> fact) {
        return CommonWords.LIST.joined(fact.each().stream()
                .map(each -> CommonWords.LABELLED.text(each.label(), type(each)))
                .toList());
    }

    private static Text unit(Fact<?> fact) {
        return fact.unitLabel().orElseGet(() -> Text.of(fact.unit().isEmpty() ? "-" : fact.unit()));
    }

    private static Text entry(Fact<?> fact, String entry) {
        return fact.entryLabel(entry);
    }

    private static Text type(Fact<?> fact) {
        Text type = fact.type().label();
        Text inUnit = fact.unit().isEmpty() ? type : CommonWords.REMARKED.text(type, fact.unit());
        if (!fact.addends().isEmpty()) {
            return CommonWords.LABELLED.text(
                    inUnit,
                    CommonWords.LIST.joined(
                            fact.addends().stream().map(Object::toString).toList()));
        }
        if (!fact.bounds().areNone()) {
            return CommonWords.LABELLED.text(inUnit, FactText.bounds(fact.bounds()));
        }
        if (fact.entries().isEmpty()) {
            return inUnit;
        }
        Text entries = CommonWords.LABELLED.text(inUnit, CommonWords.LIST.joined(fact.entries()));
        return fact.ordered() ? CommonWords.REMARKED.text(entries, ChangeWords.ORDERED.text()) : entries;
    }

    static Details stage(Stage before, Stage after) {
        Details details = new Details()
                .compare(
                        Aspect.TEXT,
                        before.customerType().label(),
                        after.customerType().label())
                .compare(Aspect.SALE_TYPES, ids(before.saleTypes()), ids(after.saleTypes()));
        Set<SaleType> saleTypes = new LinkedHashSet<>(before.saleTypes());
        saleTypes.addAll(after.saleTypes());
        saleTypes.stream()
                .map(SaleType::id)
                .distinct()
                .forEach(saleType -> details.compare(
                        Aspect.WIN_PROBABILITY, probability(before, saleType), probability(after, saleType)));
        StageRuleDetails.compare(before.rules(), after.rules(), details);
        return details.compare(
                        Aspect.FORECAST_CATEGORY,
                        before.forecastCategory().map(ForecastCategory::label),
                        after.forecastCategory().map(ForecastCategory::label))
                .compare(
                        Aspect.HOLDING,
                        before.holding().label(),
                        after.holding().label())
                .compare(Aspect.COMPLETENESS, completeness(before), completeness(after))
                .compare(Aspect.SOURCE, source(before.source()), source(after.source()));
    }

    private static Optional<Text> probability(Stage stage, String saleType) {
        return stage.winProbabilities().entrySet().stream()
                .filter(stated -> stated.getKey().id().equals(saleType))
                .map(stated -> named(stated.getValue(), saleType))
                .findFirst();
    }

    private static Text completeness(Stage stage) {
        return stage.incomplete() ? ChangeWords.INCOMPLETE.text() : ChangeWords.COMPLETE.text();
    }

    private static Text named(WinProbability probability, String saleType) {
        return CommonWords.REMARKED.text(CommonWords.PERCENT.text(probability.percent()), saleType);
    }

    static Details criterion(Criterion before, Criterion after) {
        return new Details()
                .compare(Aspect.TEXT, before.text(), after.text())
                .compare(Aspect.TO_DO, before.toDo(), after.toDo())
                .compare(
                        Aspect.CONDITION,
                        condition(before.condition(), after.condition()),
                        condition(after.condition(), before.condition()))
                .compare(Aspect.FORMS, forms(before.forms()), forms(after.forms()))
                .compare(
                        Aspect.HOLDING,
                        before.holding().label(),
                        after.holding().label())
                .compare(Aspect.SOURCE, source(before.source()), source(after.source()));
    }

    /** What is asked, in words; with the condition as written where the words do not show the difference. */
    static Text condition(Condition condition, Condition other) {
        Text words = asks(condition);
        return !condition.equals(other) && words.equals(asks(other))
                ? ChangeWords.CONDITION_WRITTEN.text(words, condition)
                : words;
    }

    static Text asks(Condition condition) {
        List<Text> labels = condition.facts().stream().<Text>map(Fact::label).toList();
        return Text.worded(() -> CommonWords.LIST.joined(labels).languages(), condition::describe);
    }

    static Details guide(ActionGuide before, ActionGuide after) {
        return new Details()
                .compare(Aspect.TEXT, before.title(), after.title())
                .compare(Aspect.ROUTE, route(before), route(after))
                .compare(Aspect.CONDITION, when(before, after), when(after, before))
                .compare(Aspect.SALE_TYPES, ids(before.saleTypes()), ids(after.saleTypes()))
                .compare(Aspect.TEAM, team(before.team()), team(after.team()))
                .compare(Aspect.SOURCE, source(before.source()), source(after.source()));
    }

    private static Optional<Text> when(ActionGuide guide, ActionGuide other) {
        return guide.when().map(when -> condition(when, other.when().orElse(when)));
    }

    static Text route(ActionGuide guide) {
        Text start = (guide.fromAny() ? ChangeWords.ANY_STAGE : ChangeWords.START).text();
        Text route = guide.from()
                .map(from -> Text.of(from + " → " + guide.to()))
                .orElseGet(() -> ChangeWords.ROUTE_OF.text(start, guide.to()));
        return guide.back() ? ChangeWords.ROUTE_BACK.text(route) : route;
    }

    static Details action(Action before, Action after) {
        return new Details()
                .compare(Aspect.TEXT, before.text(), after.text())
                .compare(Aspect.MANDATORY, before.kind().label(), after.kind().label())
                .compare(
                        Aspect.DUE,
                        before.dueWithin().map(FactText::period),
                        after.dueWithin().map(FactText::period))
                .compare(
                        Aspect.POINTS,
                        Details.list(before.points(), point -> point),
                        Details.list(after.points(), point -> point))
                .compare(Aspect.FORMS, forms(before.forms()), forms(after.forms()))
                .compare(Aspect.HELPS, helps(before), helps(after))
                .compare(Aspect.SOURCE, source(before.source()), source(after.source()));
    }

    private static Optional<Text> helps(Action action) {
        return Details.list(
                action.helps(),
                help -> prefixed(help.criterion(), help.provenance().label()));
    }

    private static Optional<Text> team(Team team) {
        List<Team.Assignment> held = team.assignments().stream()
                .filter(assignment -> assignment.holder().isPresent())
                .toList();
        return Details.list(
                held,
                assignment ->
                        prefixed(assignment.position().id(), assignment.holder().orElseThrow()));
    }

    private static Text prefixed(String id, Text text) {
        return CommonWords.REMARKED.text(id, text);
    }

    private static Optional<Text> ids(List<SaleType> saleTypes) {
        return Details.list(saleTypes, saleType -> Text.of(saleType.id()));
    }

    /** Forms are told by id: what they are called is compared apart. */
    private static Optional<Text> forms(List<Form> forms) {
        return Details.list(forms, form -> Text.of(form.id()));
    }

    static Text document(SourceDocument document) {
        List<Text> all = new ArrayList<>();
        all.add(document.title());
        document.date().ifPresent(date -> all.add(Text.of(date.toString())));
        document.pages().ifPresent(pages -> all.add(ChangeWords.PAGES_OF.text(pages)));
        document.note().ifPresent(all::add);
        return Details.list(all, each -> each).orElseThrow();
    }

    static Text source(Source source) {
        Text from = source.provenance().label();
        Text referenced = source.reference().isEmpty() ? from : prefixed(source.reference(), from);
        return source.note()
                .map(note ->
                        Details.list(List.of(referenced, note), each -> each).orElseThrow())
                .orElse(referenced);
    }
}
