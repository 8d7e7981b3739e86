package io.github.funnelkit.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The fingerprint tells what decides, and nothing else. */
class FingerprintTest {

    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final Flag NEED = Flag.of("need", Text.of("Need"));
    private static final Count SEATS = Count.of("seats", "seats", Text.of("Seats"));
    private static final Checklist MODULES =
            Checklist.of("modules", Text.of("Modules")).allowing("crm", "erp");
    private static final Form ORDER = Form.of("order", Text.of("Order"));
    private static final Position OWNER = Position.of("owner", Text.of("Owner"));
    private static final Funnel FUNNEL = Funnel.define("seats", "1.0")
            .saleTypes(NEW)
            .facts(NEED, SEATS, MODULES)
            .forms(ORDER)
            .positions(OWNER)
            .stage(
                    "lead",
                    stage -> stage.customerType("Lead")
                            .winProbability(10)
                            .criterion("need", c -> c.text("Needs it").when(NEED.isTrue())))
            .stage(
                    "customer",
                    stage -> stage.customerType("Customer")
                            .criterion("size", c -> c.text("Is big").when(SEATS.atLeast(10)))
                            .criterion("modules", c -> c.text("Knows what").when(MODULES.anyTicked())))
            .guide("win", guide -> guide.from("lead").to("customer").mandatory("offer", a -> a.text("Send an offer")))
            .build();

    /** This stands in documents. */
    @Test
    void itStaysTheSameForEver() {
        assertThat(FUNNEL.fingerprint()).isEqualTo("193ceaa7af1ac29e");
    }

    @Test
    void idsVersionsAndWhatPeopleReadAreNoPartOfIt() {
        Funnel renamed = FUNNEL.derive(
                "other",
                "7",
                funnel -> funnel.label(Text.of("Selling seats"))
                        .stage(
                                "lead",
                                stage -> stage.customerType("Prospect")
                                        .source(Source.documented("page 3"))
                                        .criterion(
                                                "need",
                                                c -> c.text("There is a need").toDo("Ask for it")))
                        .guide(
                                "win",
                                guide -> guide.title("Winning")
                                        .mandatory("offer", a -> a.text("Offer").helps("customer.new.size"))));

        assertThat(renamed.fingerprint()).isEqualTo(FUNNEL.fingerprint());
    }

    @Test
    void whatDecidesIsPartOfIt() {
        Map<String, Funnel> funnels = new LinkedHashMap<>();
        funnels.put("as it is", FUNNEL);
        funnels.put(
                "a number",
                changed(f -> f.stage("customer", s -> s.criterion("size", c -> c.when(SEATS.atLeast(11))))));
        funnels.put(
                "a kind", changed(f -> f.stage("customer", s -> s.criterion("size", c -> c.when(SEATS.atMost(10))))));
        funnels.put(
                "a negation",
                changed(f ->
                        f.stage("customer", s -> s.criterion("size", c -> c.when(Condition.not(SEATS.atLeast(10)))))));
        funnels.put(
                "all",
                changed(f -> f.stage(
                        "customer",
                        s -> s.criterion("size", c -> c.when(SEATS.atLeast(10).and(NEED.isTrue()))))));
        funnels.put(
                "any",
                changed(f -> f.stage(
                        "customer",
                        s -> s.criterion("size", c -> c.when(SEATS.atLeast(10).or(NEED.isTrue()))))));
        funnels.put(
                "when",
                changed(f -> f.stage(
                        "customer",
                        s -> s.criterion(
                                "size",
                                c -> c.when(Condition.when(SEATS.atLeast(10)).then(NEED.isTrue()))))));
        funnels.put(
                "one of two",
                changed(f -> f.stage(
                        "customer",
                        s -> s.criterion(
                                "size", c -> c.when(Condition.atLeastOf(1, SEATS.atLeast(10), NEED.isTrue()))))));
        funnels.put(
                "two of two",
                changed(f -> f.stage(
                        "customer",
                        s -> s.criterion(
                                "size", c -> c.when(Condition.atLeastOf(2, SEATS.atLeast(10), NEED.isTrue()))))));
        funnels.put("a form", changed(f -> f.stage("customer", s -> s.criterion("size", c -> c.requiresForm(ORDER)))));
        funnels.put("holding", changed(f -> f.holds(Holding.STANDING)));
        funnels.put("a probability", changed(f -> f.stage("lead", s -> s.winProbability(11))));
        funnels.put("a category", changed(f -> f.stage("lead", s -> s.forecastCategory(ForecastCategory.COMMIT))));
        funnels.put(
                "a stage",
                changed(f -> f.stage(
                        "more",
                        s -> s.customerType("More")
                                .criterion("need", c -> c.text("Need").when(NEED.isTrue())))));
        funnels.put(
                "an order",
                changed(f -> f.withoutStage("lead")
                        .withoutGuide("win")
                        .stage(
                                "lead",
                                s -> s.customerType("Lead")
                                        .winProbability(10)
                                        .criterion(
                                                "need", c -> c.text("Needs it").when(NEED.isTrue())))
                        .guide("win", g -> g.from("customer").to("lead").mandatory("offer", a -> a.text("Offer")))));
        funnels.put("an action", changed(f -> f.guide("win", g -> g.mandatory("visit", a -> a.text("Visit")))));
        funnels.put("an option", changed(f -> f.guide("win", g -> g.optional("visit", a -> a.text("Visit")))));
        funnels.put("a fact", changed(f -> f.facts(Flag.of("trial", Text.of("Trial")))));
        funnels.put("a position", changed(f -> f.positions(Position.of("boss", Text.of("Boss")))));

        Map<String, String> byFingerprint = new LinkedHashMap<>();
        funnels.forEach((what, funnel) -> assertThat(byFingerprint.put(funnel.fingerprint(), what))
                .as(what)
                .isNull());
    }

    @Test
    void entriesAndBoundsOfFactsArePartOfIt() {
        assertThat(Arrays.asList(
                        FUNNEL.fingerprint(),
                        withFact(Checklist.of("modules", Text.of("Modules")).allowing("crm", "erp", "hr")),
                        withFact(Checklist.of("modules", Text.of("Modules")))))
                .doesNotHaveDuplicates();
        assertThat(withFact(Checklist.of("modules", Text.of("What is wanted")).allowing("crm", "erp")))
                .isEqualTo(FUNNEL.fingerprint());
    }

    /** Ids and entries are what hosts like, also words that fingerprints are made of. */
    @Test
    void whatReadsAlikeIsNotTakenForTheSame() {
        Checklist open = Checklist.of("open", Text.of("Open"));
        assertThat(asking(open.ticked("a, b"))).isNotEqualTo(asking(open.ticked("a", "b")));
        assertThat(asking(open.ticked("a\\", "b"))).isNotEqualTo(asking(open.ticked("a\\, b")));

        Choice one = Choice.of("q", Text.of("Q")).entry("x", Text.of("X")).inOrder();
        Choice many = one.entry("fact", Text.of("F"))
                .entry("r", Text.of("R"))
                .entry("quantity", Text.of("Quantity"))
                .entry("CNY", Text.of("CNY"));
        assertThat(changed(f -> f.facts(one, Quantity.of("r", "CNY", Text.of("R"))))
                        .fingerprint())
                .isNotEqualTo(changed(f -> f.facts(many)).fingerprint());

        Records deals = Records.of("deals", Text.of("Deals"), open);
        Funnel withDeals = changed(f -> f.facts(deals));
        assertThat(asking(withDeals, deals.some(open.ticked("a, b"))))
                .isNotEqualTo(asking(withDeals, deals.some(open.ticked("a", "b"))));
    }

    private static String asking(Condition condition) {
        return asking(FUNNEL, condition);
    }

    private static String asking(Funnel funnel, Condition condition) {
        return funnel.derive(
                        "seats",
                        "1.0",
                        f -> f.stage(
                                "lead",
                                stage -> stage.criterion(
                                        "more", c -> c.text("More").when(condition))))
                .fingerprint();
    }

    @Test
    void howDealsEndIsPartOfIt() {
        Map<String, Funnel> funnels = new LinkedHashMap<>();
        funnels.put("no ending", FUNNEL);
        funnels.put("an ending", changed(f -> f.ending("gone", EndingBuilder::lost)));
        funnels.put("a kind", changed(f -> f.ending("gone", EndingBuilder::won)));
        funnels.put("a condition", changed(f -> f.ending("gone", e -> e.lost().when(NEED.isFalse()))));
        funnels.put("a stage", changed(f -> f.ending("gone", e -> e.lost().from("customer"))));
        funnels.put("a reason", changed(f -> f.ending("gone", e -> e.lost().reason("price", Text.of("Price")))));
        funnels.put("a fact", changed(f -> f.ending("gone", e -> e.lost().requires(SEATS))));
        funnels.put("two", changed(f -> f.ending("gone", EndingBuilder::lost).ending("sold", EndingBuilder::won)));
        funnels.put(
                "two in another order",
                changed(f -> f.ending("sold", EndingBuilder::won).ending("gone", EndingBuilder::lost)));

        assertThat(funnels.values().stream().map(Funnel::fingerprint)).doesNotHaveDuplicates();
        assertThat(changed(f -> f.ending("gone", e -> e.lost().label(Text.of("Gone"))))
                        .fingerprint())
                .isEqualTo(funnels.get("an ending").fingerprint());
    }

    @Test
    void whatCollectionsAreOfAndWhatIsAskedOfThemIsPartOfIt() {
        Count score = Count.of("score", "", Text.of("Score"));
        Records people = Records.of("people", Text.of("People"), score);
        Records flagged = Records.of("people", Text.of("People"), score, NEED);

        assertThat(Arrays.asList(
                        askedOf(people, people.some(score.atLeast(3))),
                        askedOf(people, people.some(score.atLeast(4))),
                        askedOf(people, people.every(score.atLeast(3))),
                        askedOf(people, people.atLeast(2, score.atLeast(3))),
                        askedOf(flagged, flagged.some(score.atLeast(3)))))
                .doesNotHaveDuplicates();
    }

    private static String askedOf(Records people, Condition condition) {
        return changed(f -> f.facts(people).stage("customer", s -> s.criterion("size", c -> c.when(condition))))
                .fingerprint();
    }

    private static String withFact(Checklist modules) {
        return FUNNEL.derive(
                        "seats",
                        "1.0",
                        f -> f.facts(modules)
                                .stage("customer", s -> s.criterion("modules", c -> c.when(modules.anyTicked()))))
                .fingerprint();
    }

    private static Funnel changed(Consumer<FunnelBuilder> change) {
        return FUNNEL.derive("seats", "1.0", change);
    }

    @Test
    void theStandardsReadingsArePartOfIt() {
        assertThat(FunnelStandard.documented(readings -> readings.holding(Holding.STANDING))
                        .fingerprint())
                .isNotEqualTo(FunnelStandard.documented().fingerprint());
        assertThat(FunnelStandard.documented().fingerprint())
                .isEqualTo(FunnelStandard.documented().fingerprint());
    }
}
