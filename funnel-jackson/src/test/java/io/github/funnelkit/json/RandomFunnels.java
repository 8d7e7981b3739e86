package io.github.funnelkit.json;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.ActionBuilder;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.CriterionBuilder;
import io.github.funnelkit.definition.EndingBuilder;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.ForecastCategory;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.FunnelDefinitionException;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.SourceDocument;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.StageRulesBuilder;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.definition.Winning;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Makes funnels that use everything the fluent API can say; the same seed makes the same funnel. */
final class RandomFunnels {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.CHINESE, Locale.forLanguageTag("zh-Hant-TW"), Locale.forLanguageTag("sr-Latn"));

    private final Random random;
    private final List<SaleType> saleTypes = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final RandomConditions conditions;
    private final Choice step;

    private RandomFunnels(Random random) {
        this.random = random;
        this.conditions = new RandomConditions(random, facts, forms);
        this.step = Choice.of("step", text(), "stage-0", "stage-1", "stage-2", "closed")
                .inOrder();
    }

    static Funnel of(long seed) {
        Random random = new Random(seed);
        while (true) {
            try {
                return new RandomFunnels(random).funnel();
            } catch (FunnelDefinitionException contradictory) {
                // chance has joined conditions that exclude each other, for example; the next one will do
            }
        }
    }

    /** Any but none at all. */
    private Signal[] signals() {
        List<Signal> all = new ArrayList<>(List.of(Signal.of(SignalKind.STAYS_TOO_LONG, severity())));
        if (random.nextBoolean()) {
            all.add(Signal.pushed(2 + random.nextInt(2), StaySeverity.ADVICE));
            all.add(Signal.pushed(4, StaySeverity.RED_FLAG));
        }
        if (random.nextBoolean()) {
            all.add(Signal.factsOlderThan(Period.of(0, random.nextInt(3), 7), severity()));
        }
        facts.stream()
                .filter(fact -> fact.type() == FactType.COUNT || fact.type() == FactType.CHECKLIST)
                .findFirst()
                .ifPresent(fact -> all.add(Signal.singleContact(fact, severity())));
        return all.toArray(Signal[]::new);
    }

    private StaySeverity severity() {
        List<StaySeverity> all = List.of(StaySeverity.values());
        return all.get(random.nextInt(all.size()));
    }

    /** Every text has a wording without language, so that it covers all of them. */
    private Text text() {
        Text text = Text.of(RandomTexts.ofDefinition(random));
        for (Locale language : LANGUAGES) {
            text = random.nextInt(3) == 0 ? text.with(language, RandomTexts.ofDefinition(random)) : text;
        }
        return text;
    }

    private Source source() {
        Optional<Text> note = random.nextBoolean() ? Optional.of(text()) : Optional.empty();
        Provenance[] all = Provenance.values();
        return new Source(
                all[random.nextInt(all.length)],
                random.nextBoolean() ? "" : "§ 1 · " + RandomTexts.ofDefinition(random),
                note);
    }

    private Funnel funnel() {
        for (int i = random.nextInt(3); i >= 0; i--) {
            saleTypes.add(SaleType.of("type-" + i, text()));
        }
        for (FactType type : FactType.values()) {
            for (int i = random.nextInt(2); i >= 0 && type != FactType.RECORDS; i--) { // found by their use
                boolean number = type == FactType.COUNT || type == FactType.QUANTITY;
                boolean closed = type == FactType.CHOICE || (type == FactType.CHECKLIST && random.nextBoolean());
                facts.add(named(TypedFact.of(
                        type,
                        type.id() + i,
                        number && random.nextBoolean() ? "€ " + i : "",
                        closed ? List.of("b", "a", "c d") : List.of(),
                        text())));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            forms.add(Form.of("form_" + i, text()));
            positions.add(Position.of(i + "-position", text()));
        }
        FunnelBuilder funnel =
                Funnel.define("funnel", RandomTexts.ofDefinition(random)).saleTypes(saleTypes.toArray(SaleType[]::new));
        if (random.nextBoolean()) {
            funnel.label(text()).derivedFrom(new FunnelReference("old", RandomTexts.ofDefinition(random)));
        }
        if (random.nextBoolean()) {
            funnel.source(document());
        }
        if (random.nextBoolean()) {
            funnel.holds(holding());
        }
        if (random.nextBoolean()) {
            funnel.languages(Locale.CHINESE, Locale.ENGLISH);
        }
        // what is not declared is found by its use
        funnel.facts(facts.subList(0, random.nextInt(facts.size())).toArray(Fact<?>[]::new));
        funnel.positions(positions.toArray(Position[]::new));
        if (random.nextBoolean()) {
            List<Day> days = facts.stream()
                    .filter(Day.class::isInstance)
                    .map(Day.class::cast)
                    .toList();
            funnel.nextAction(days.get(random.nextInt(days.size())));
        }
        if (random.nextBoolean()) {
            funnel.signals(signals());
        }
        funnel.gate(gate -> {
            if (random.nextBoolean()) {
                gate.skipping(random.nextBoolean());
            }
            if (random.nextBoolean()) {
                gate.winning(List.of(Winning.values()).get(random.nextInt(Winning.values().length)));
            }
            if (random.nextBoolean()) {
                gate.overrideBy(positions.stream()
                        .filter(position -> random.nextBoolean())
                        .toArray(Position[]::new));
            }
        });
        int stages = 1 + random.nextInt(3);
        for (int i = 0; i < stages; i++) {
            int number = i;
            funnel.stage("stage-" + i, stage -> stage(stage, number));
        }
        funnel.guide("guide", guide -> {
            guide.to("stage-0").source(source()).mandatory("must", this::action);
            if (random.nextBoolean()) {
                guide.title(text());
            }
            if (random.nextBoolean()) {
                guide.optional("may", this::action).optional("may-also", action -> action.text(Text.of("x")));
                guide.saleTypes(saleTypes.get(0));
            }
            positions.stream()
                    .filter(position -> random.nextBoolean())
                    .forEach(position -> guide.team(team -> team.assign(position, text())));
        });
        for (int i = random.nextInt(3); i > 0 && stages > 1; i--) {
            boolean any = i == 1; // so that no two are alike
            funnel.guide("transition-" + i, guide -> transition(guide, any));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            funnel.ending("ending-" + i, this::ending);
        }
        return funnel.build();
    }

    private void transition(GuideBuilder guide, boolean any) {
        boolean back = random.nextBoolean();
        guide.to(back ? "stage-0" : "stage-1").back(back).mandatory("must", this::action);
        guide.when(conditions.next(2));
        if (any) {
            guide.fromAny();
        } else {
            guide.from(back ? "stage-1" : "stage-0");
        }
    }

    private void ending(EndingBuilder ending) {
        EndingKind[] kinds = EndingKind.values();
        ending.kind(kinds[random.nextInt(kinds.length)]).source(source());
        if (random.nextBoolean()) {
            ending.label(text()).from("stage-0");
        }
        if (random.nextBoolean()) {
            ending.when(conditions.next(2));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ending.reason("reason_" + i, text());
        }
        if (random.nextBoolean()) {
            ending.requires(facts.get(random.nextInt(facts.size())), facts.get(random.nextInt(facts.size())));
        }
    }

    private TypedFact<?> named(TypedFact<?> fact) {
        if (fact instanceof Count number && random.nextInt(3) == 0) {
            return number.withBounds(new Bounds(BigDecimal.valueOf(Long.MIN_VALUE), null));
        }
        if (fact instanceof Choice choice && random.nextBoolean()) {
            Choice named = choice.entry("d", Text.of(Locale.GERMAN, "Vier").with(Locale.ROOT, "Four"));
            return random.nextBoolean() ? named.inOrder() : named;
        }
        if (fact instanceof Count number && !fact.unit().isEmpty() && random.nextBoolean()) {
            return number.withUnitLabel(text());
        }
        if (fact instanceof Quantity number && !fact.unit().isEmpty() && random.nextBoolean()) {
            return number.withUnitLabel(text());
        }
        return fact instanceof Checklist list && random.nextBoolean()
                ? list.entry("d", Text.of(Locale.GERMAN, "Vier").with(Locale.ROOT, "Four"))
                : fact;
    }

    private SourceDocument document() {
        SourceDocument document = SourceDocument.of(text());
        document = random.nextBoolean() ? document.withDate(LocalDate.ofEpochDay(random.nextInt(30_000))) : document;
        document = random.nextBoolean() ? document.withPages(1 + random.nextInt(900)) : document;
        return random.nextBoolean() ? document.withNote(text()) : document;
    }

    private void action(ActionBuilder action) {
        action.text(text()).source(source());
        if (random.nextBoolean()) {
            action.points(text(), text()).forms(forms.toArray(Form[]::new));
        }
        if (random.nextBoolean()) {
            action.helps(Provenance.DOCUMENTED, "stage-0." + saleTypes.get(0).id() + ".common-0");
        }
        if (random.nextBoolean()) {
            action.dueWithin(Period.of(random.nextInt(2), random.nextInt(12), 1 + random.nextInt(40)));
        }
    }

    private void rules(StageRulesBuilder rules) {
        for (Position position : positions) {
            switch (random.nextInt(3)) {
                case 0 -> rules.approval(position);
                case 1 -> rules.approval(position, conditions.next(2));
                default -> {}
            }
        }
        if (random.nextBoolean()) {
            rules.staysAtMost(Period.ofDays(1 + random.nextInt(400)));
        } else {
            StayLimits limits = StayLimits.NONE;
            int days = 0;
            for (StaySeverity severity : StaySeverity.values()) {
                days += 1 + random.nextInt(40);
                limits = random.nextBoolean() ? limits.with(severity, Period.ofDays(days)) : limits;
            }
            rules.staysAtMost(limits);
        }
        if (random.nextBoolean()) {
            rules.evidence(AskedEvidence.CONFIRMED);
        } else if (random.nextBoolean()) {
            rules.evidence(new AskedEvidence(
                    random.nextBoolean(), Optional.of(Period.of(random.nextInt(2), random.nextInt(3), 1))));
        }
    }

    private void stage(StageBuilder stage, int number) {
        stage.customerType(text()).source(source()).incomplete(random.nextInt(3) == 0);
        if (random.nextInt(3) == 0) {
            stage.chosenBy(step);
        }
        stage.rules(this::rules);
        List<SaleType> apply = new ArrayList<>(saleTypes);
        if (number > 0) {
            apply.removeIf(type -> apply.size() > 1 && random.nextBoolean());
            stage.saleTypes(apply.toArray(SaleType[]::new));
        }
        if (random.nextBoolean()) {
            stage.winProbability(new WinProbability(BigDecimal.valueOf(number * 3000L + random.nextInt(3000), 2)));
        } else {
            apply.stream()
                    .filter(type -> random.nextBoolean())
                    .forEach(type -> stage.winProbability(type, number * 30 + random.nextInt(30)));
        }
        if (random.nextBoolean()) {
            ForecastCategory[] categories = ForecastCategory.values();
            stage.forecastCategory(categories[random.nextInt(categories.length)]);
        }
        if (random.nextInt(3) == 0) {
            stage.holds(holding());
        }
        int criteria = 1 + random.nextInt(4);
        for (int i = 0; i < criteria; i++) {
            int index = i;
            for (SaleType type : apply) {
                if (random.nextInt(3) == 0) {
                    stage.criterion(
                            type,
                            "own-" + index,
                            criterion -> toDo(criterion)
                                    .text(text())
                                    .when(conditions.next(3))
                                    .source(source())
                                    .requiresForm(forms.subList(0, random.nextInt(forms.size() + 1))
                                            .toArray(Form[]::new)));
                }
            }
            stage.criterion(
                    "common-" + index, criterion -> toDo(criterion).text(text()).when(conditions.next(2)));
        }
    }

    private Holding holding() {
        return random.nextBoolean() ? Holding.STANDING : Holding.ENTRY;
    }

    private CriterionBuilder toDo(CriterionBuilder criterion) {
        if (random.nextInt(3) == 0) {
            criterion.holds(holding());
        }
        return random.nextBoolean() ? criterion.toDo(text()) : criterion;
    }
}
