package io.github.funnelkit.examples.cli.handbook;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.handbook.Slide.Column;
import io.github.funnelkit.examples.cli.handbook.Slide.Item;
import io.github.funnelkit.examples.cli.handbook.Slide.Member;
import io.github.funnelkit.examples.cli.handbook.Slide.RailStage;
import io.github.funnelkit.examples.cli.output.EndingName;
import io.github.funnelkit.examples.cli.output.EndingRules;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a methodology, in the order of its stages. */
record Slides(Funnel funnel, Locale language) {

    List<Slide> all() {
        List<Slide> slides = new ArrayList<>();
        for (Stage stage : funnel.stages()) {
            List<ActionGuide> leadingThere = funnel.guides().stream()
                    .filter(guide -> guide.to().equals(stage.id()))
                    .toList();
            for (ActionGuide guide : leadingThere) {
                slides.add(slide(slides.size() + 1, stage, Optional.of(guide)));
            }
            if (leadingThere.isEmpty()) {
                slides.add(slide(slides.size() + 1, stage, Optional.empty()));
            }
        }
        if (!funnel.endings().isEmpty()) {
            slides.add(endings(slides.size() + 1));
        }
        return slides;
    }

    /** The last page: in which ways a deal ends, and what must be given for it. */
    private Slide endings(int number) {
        String title = words(say("handbook.endings"));
        List<Column> columns = funnel.endings().stream()
                .map(ending -> new Column(
                        EndingName.of(ending, language),
                        EndingRules.of(ending, funnel, language).stream()
                                .map(rule -> new Item(rule, List.of(), List.of()))
                                .toList(),
                        false))
                .toList();
        return new Slide(
                number,
                title,
                title,
                "",
                List.of(),
                rail(null, funnel.saleTypes()),
                columns,
                rules("handbook.gate", rulesOfAll()),
                List.of());
    }

    private Slide slide(int number, Stage stage, Optional<ActionGuide> guide) {
        List<SaleType> saleTypes = guide.map(ActionGuide::saleTypes).orElse(stage.saleTypes());
        List<Column> columns = new ArrayList<>(standards(stage, saleTypes));
        guide.ifPresent(leading -> {
            actions("handbook.mandatory", leading.mandatory()).ifPresent(columns::add);
            actions("handbook.optional", leading.optional()).ifPresent(columns::add);
        });
        List<Member> team = guide.map(leading -> leading.team().assignments().stream()
                        .map(each -> new Member(
                                words(each.position().label()),
                                each.holder().map(this::words).orElse("–")))
                        .toList())
                .orElse(List.of());
        String way = way(stage, guide, saleTypes);
        return new Slide(
                number,
                guide.flatMap(ActionGuide::title).map(this::words).orElse(way),
                way,
                guide.isPresent() ? words(say("handbook.subtitle")) : "",
                notes(stage, saleTypes),
                rail(stage, saleTypes),
                columns,
                rules("handbook.rules", stage.rules().labels()),
                team);
    }

    /** What counts at every stage: the day of the next action, and the rules of the gates. */
    private List<Text> rulesOfAll() {
        List<Text> rules = new ArrayList<>();
        funnel.nextAction().ifPresent(fact -> rules.add(say("handbook.next-action", "fact", fact.label())));
        rules.addAll(funnel.gate().labels());
        return rules;
    }

    private List<Column> rules(String heading, List<Text> rules) {
        List<Item> items = rules.stream()
                .map(rule -> new Item(words(rule), List.of(), List.of()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Column(words(say(heading)), items, false));
    }

    private String way(Stage stage, Optional<ActionGuide> guide, List<SaleType> saleTypes) {
        String from = guide.flatMap(ActionGuide::from)
                .map(id -> named(funnel.stage(id), saleTypes) + " → ")
                .orElse("");
        return from + named(stage, saleTypes);
    }

    private String named(Stage stage, List<SaleType> saleTypes) {
        return (words(stage.customerType().label()) + " " + probability(stage, saleTypes)).strip();
    }

    /** That of the sale types; several where they differ. */
    private String probability(Stage stage, List<SaleType> saleTypes) {
        return String.join(
                " / ",
                saleTypes.stream()
                        .flatMap(type -> stage.winProbability(type).stream())
                        .map(stated -> stated.describe(language))
                        .distinct()
                        .toList());
    }

    private List<String> notes(Stage stage, List<SaleType> saleTypes) {
        List<String> notes = new ArrayList<>();
        if (!saleTypes.equals(funnel.saleTypes())) {
            notes.add(words(say("handbook.applies-to", "types", names(saleTypes))));
        }
        if (stage.incomplete()) {
            notes.add(words(say("handbook.incomplete")));
        }
        return notes;
    }

    private List<RailStage> rail(@Nullable Stage current, List<SaleType> saleTypes) {
        return funnel.stages().stream()
                .map(stage -> new RailStage(
                        words(stage.customerType().label()),
                        probability(stage, saleTypes),
                        stage.equals(current) ? "current" : ""))
                .toList();
    }

    /** One column for all sale types that ask the same. */
    private List<Column> standards(Stage stage, List<SaleType> saleTypes) {
        Map<List<Item>, List<SaleType>> bySame = new LinkedHashMap<>();
        for (SaleType type : saleTypes) {
            if (stage.appliesTo(type)) {
                List<Item> items = stage.criteria(type).stream().map(this::item).toList();
                bySame.computeIfAbsent(items, none -> new ArrayList<>()).add(type);
            }
        }
        boolean oneForAll = bySame.size() == 1 && funnel.saleTypes().size() == 1;
        List<Column> columns = new ArrayList<>();
        bySame.forEach((items, types) -> columns.add(new Column(
                words(oneForAll ? say("handbook.standard") : say("handbook.standard-of", "types", names(types))),
                items,
                true)));
        return columns;
    }

    private String names(List<SaleType> types) {
        return words(join(
                "cell.entries", types.stream().map(type -> words(type.label())).toList()));
    }

    private Optional<Column> actions(String heading, List<Action> actions) {
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Column(
                        words(say(heading)), actions.stream().map(this::item).toList(), true));
    }

    private Item item(Criterion criterion) {
        return new Item(words(criterion.text()), List.of(), anyOf(criterion.forms()));
    }

    private Item item(Action action) {
        List<String> tags = new ArrayList<>(forms(action.forms()));
        action.dueWithin()
                .ifPresent(within -> tags.add(words(say("action.due-within", "period", FactText.period(within)))));
        return new Item(
                words(action.text()), action.points().stream().map(this::words).toList(), tags);
    }

    /** A criterion asks for one of its forms, not for each. */
    private List<String> anyOf(List<Form> forms) {
        if (forms.isEmpty()) {
            return List.of();
        }
        Text any = join("cell.or", forms.stream().map(Form::label).toList());
        return List.of(words(say("handbook.form", "form", any)));
    }

    private List<String> forms(List<Form> forms) {
        return forms.stream()
                .map(form -> words(say("handbook.form", "form", words(form.label()))))
                .toList();
    }

    private String words(Text text) {
        return text.in(language);
    }
}
