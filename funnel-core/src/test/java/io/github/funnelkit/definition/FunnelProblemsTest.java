package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.definition.Example.AGREED;
import static io.github.funnelkit.definition.Example.BUDGET;
import static io.github.funnelkit.definition.Example.DIRECT;
import static io.github.funnelkit.definition.Example.NEEDS;
import static io.github.funnelkit.definition.Example.OFFER;
import static io.github.funnelkit.definition.Example.OWNER;
import static io.github.funnelkit.definition.Example.PARTNER;
import static io.github.funnelkit.definition.Example.USERS;
import static io.github.funnelkit.definition.Example.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with a definition, and what is answered. */
class FunnelProblemsTest {

    private static final String ID =
            "expected letters, digits, '-' and '_', beginning with a letter or digit, 100 at most";
    private static final String ADD_ONE = ": add one, or leave the sale type out of 'saleTypes'";
    private static final Text SOME = text("某", "Some");
    private static final SaleType RENAMED = SaleType.of("direct", text("直接", "Direct"));
    private static final SaleType ONLINE = SaleType.of("online", text("线上", "Online"));

    private static Arguments row(Consumer<FunnelBuilder> change, String... problems) {
        return Arguments.of(String.join(" · ", problems), change, List.of(problems));
    }

    private static Consumer<FunnelBuilder> criterion(Consumer<CriterionBuilder> describe) {
        return f -> f.stage(
                "extra",
                s -> s.customerType(text("某", "Some")).criterion("odd", c -> {
                    c.text(text("奇", "Odd")).when(AGREED.isTrue());
                    describe.accept(c);
                }));
    }

    private static String at(SaleType saleType, String problem) {
        return "stage 'extra', sale type '" + saleType.id() + "', criterion 'odd': " + problem;
    }

    private static String[] atBoth(String problem) {
        return new String[] {at(DIRECT, problem), at(PARTNER, problem)};
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                row(
                        f -> f.stage("lead", stage(s -> {})),
                        "stage 'lead': defined twice: rename or remove one of the two"),
                row(f -> f.stage("a b", stage(s -> {})), "stage 'a b': malformed id: " + ID),
                row(f -> f.stage("-x", stage(s -> {})), "stage '-x': malformed id: " + ID),
                row(
                        f -> f.stage(
                                "extra",
                                s -> s.criterion("more", c -> c.text(SOME).when(AGREED.isTrue()))),
                        "stage 'extra': no customer type: say with 'customerType' what its customers are called"),
                row(
                        f -> f.stage("extra", s -> s.customerType(SOME)),
                        "stage 'extra': no criterion for sale type 'direct', to which it applies" + ADD_ONE,
                        "stage 'extra': no criterion for sale type 'partner', to which it applies" + ADD_ONE),
                row(
                        f -> f.stage(
                                "extra",
                                s -> s.customerType(SOME)
                                        .criterion(
                                                DIRECT,
                                                "more",
                                                c -> c.text(SOME).when(AGREED.isTrue()))),
                        "stage 'extra': no criterion for sale type 'partner', to which it applies" + ADD_ONE),
                row(
                        f -> f.stage("extra", stage(s -> s.saleTypes(DIRECT, ONLINE))),
                        "stage 'extra': 'saleTypes' names the unknown sale type 'online'; there are direct, partner"),
                row(
                        f -> f.stage("extra", stage(s -> s.winProbability(SaleType.of("diract", SOME), 100))),
                        "stage 'extra': 'winProbability' names the unknown sale type 'diract' (did you mean 'direct'?)"),
                row(
                        f -> f.stage("extra", stage(s -> s.saleTypes(PARTNER).winProbability(DIRECT, 100))),
                        "stage 'extra': 'winProbability' is stated for sale type 'direct', to which the stage does not "
                                + "apply; it applies to partner"),
                row(
                        f -> f.stage(
                                "extra",
                                stage(s -> s.saleTypes(PARTNER)
                                        .criterion(
                                                DIRECT, "odd", c -> c.text(SOME).when(AGREED.isTrue())))),
                        "stage 'extra', criterion 'odd': is for sale type 'direct', to which the stage does not apply; "
                                + "it applies to partner"),
                row(
                        f -> f.stage(
                                "extra",
                                stage(s -> s.criterion(
                                        RENAMED, "odd", c -> c.text(SOME).when(AGREED.isTrue())))),
                        "stage 'extra', criterion 'odd': 'criterion' names a sale type 'direct' labelled otherwise than "
                                + "the funnel's"),
                row(
                        f -> f.stage("extra", stage(s -> s.winProbability(99))),
                        "stage 'extra': probability falls from 100 % (won) to 99 % (extra) for sale type 'direct': expected at least 100 %, or less before",
                        "stage 'extra': probability falls from 100 % (won) to 99 % (extra) for sale type 'partner': expected at least 100 %, or less before"),
                row(
                        f -> f.stage("extra", stage(s -> s.winProbability(100).winProbability(PARTNER, 1))),
                        "stage 'extra': probability falls from 100 % (won) to 1 % (extra) for sale type 'partner': it is "
                                + "stated in percent; did you mean 100?"),
                row(
                        f -> f.stage("extra", stage(s -> s.winProbability(100).winProbability(PARTNER, 20))),
                        "stage 'extra': probability falls from 100 % (won) to 20 % (extra) for sale type 'partner': expected at least 100 %, or less before"));
    }

    static Stream<Arguments> criteria() {
        return Stream.of(
                row(
                        f -> f.stage(
                                "extra", s -> s.customerType(SOME).criterion("odd", CriterionBuilder::confirmedByHand)),
                        atBoth("no text: say with 'text' what is asked")),
                row(
                        f -> f.stage("extra", s -> s.customerType(SOME).criterion("odd", c -> c.text(SOME))),
                        atBoth("no condition: say with 'when' when it is met")),
                row(
                        f -> f.stage(
                                "extra",
                                stage(s -> s.criterion("more", c -> c.text(SOME).when(AGREED.isTrue())))),
                        "stage 'extra', criterion 'more': defined twice: rename or remove one of the two"),
                row(
                        f -> f.stage(
                                "extra",
                                stage(s -> s.criterion(
                                        DIRECT, "more", c -> c.text(SOME).when(AGREED.isTrue())))),
                        "stage 'extra', sale type 'direct', criterion 'more': defined twice: rename or remove one of the two"),
                row(
                        f -> f.stage(
                                "extra",
                                stage(s -> s.criterion(
                                        DIRECT, "o.d", c -> c.text(SOME).when(AGREED.isTrue())))),
                        "stage 'extra', sale type 'direct', criterion 'o.d': malformed id: " + ID),
                row(
                        criterion(c -> c.when(USERS.moreThan(5).and(USERS.lessThan(6)))),
                        atBoth("no value of fact 'users' can meet moreThan(users, 5), and lessThan(users, 6)")),
                row(
                        criterion(c -> c.when(NEEDS.sizeBetween(3, 1))),
                        atBoth("fact 'needs': nothing lies between 3 and 1 entries; expected 0 <= least <= most")),
                row(
                        criterion(c -> c.when(not(AGREED.isTrue()).and(AGREED.isTrue()))),
                        atBoth("'is(agreed)' and its opposite are both asked for: this can never be met")),
                row(
                        criterion(c -> c.when(AttachedForms.anyOf("ofer"))),
                        atBoth("'attached' names the unknown form 'ofer' (did you mean 'offer'?)")),
                row(
                        criterion(c -> c.requiresForm(Form.of("offer", SOME))),
                        "form 'offer': two different ones have this id: give one of them another id"),
                row(
                        criterion(c -> c.when(
                                Quantity.of("budget", "USD", BUDGET.label()).moreThan(0))),
                        "fact 'budget': is quantity (CNY) in one place and quantity (USD) in another: choose one of them"),
                row(
                        criterion(c -> c.when(Flag.of("users", USERS.label()).isTrue())),
                        "fact 'users': is count (users) in one place and flag in another: choose one of them"),
                row(
                        criterion(c -> c.when(Flag.of("agreed", SOME).isTrue())),
                        "fact 'agreed': defined twice with different labels or entries: make the two alike"),
                row(
                        criterion(c -> c.when(NEEDS.allowing("CRM").anyTicked())),
                        "fact 'needs': defined twice with different labels or entries: make the two alike"),
                row(
                        criterion(c -> c.when(Checklist.of("forms", SOME).anyTicked())),
                        "fact 'forms': this id is reserved for the attached forms: choose another one, such as 'formsInUse'"),
                row(
                        f -> f.facts(Flag.of("forms", SOME)),
                        "fact 'forms': this id is reserved for the attached forms: choose another one, such as 'formsInUse'"));
    }

    private static Consumer<FunnelBuilder> guide(Consumer<GuideBuilder> describe) {
        return f -> f.guide("odd", g -> {
            g.from("proposal").to("won").mandatory("act", a -> a.text(text("做", "Act")));
            describe.accept(g);
        });
    }

    static Stream<Arguments> guides() {
        return Stream.of(
                row(
                        f -> f.guide("propose", g -> {}),
                        "guide 'propose': defined twice: rename or remove one of the two"),
                row(f -> f.guide("a b", g -> {}), "guide 'a b': malformed id: " + ID),
                row(
                        f -> f.guide("odd", g -> g.from("proposal").mandatory("act", a -> a.text(text("做", "Act")))),
                        "guide 'odd': leads nowhere: name the stage it leads to with 'to'"),
                row(
                        f -> f.guide("odd", g -> g.from("proposal").to("won")),
                        "guide 'odd': no action: add one under 'mandatory' or 'optional'"),
                row(guide(g -> g.to("wonn")), "guide 'odd': 'to' names the unknown stage 'wonn' (did you mean 'won'?)"),
                row(
                        guide(g -> g.from("propsal")),
                        "guide 'odd': 'from' names the unknown stage 'propsal' (did you mean 'proposal'?)"),
                row(
                        guide(g -> g.from("won").to("lead")),
                        "guide 'odd': leads backwards, from 'won' to 'lead': name in 'to' a stage that comes after 'won', or write 'back: true'"),
                row(
                        guide(g -> g.from("won")),
                        "guide 'odd': leads backwards, from 'won' to 'won': name in 'to' a stage that comes after 'won', or write 'back: true'"),
                row(
                        guide(g -> g.from("lead")),
                        "guide 'odd': would never be used: for no sale type does 'won' come right after 'lead'"),
                row(
                        f -> f.guide("odd", g -> g.to("won").mandatory("act", a -> a.text(text("做", "Act")))),
                        "guide 'odd': would never be used: for no sale type does 'won' come first; name in 'from' the stage before it"),
                row(
                        guide(g -> g.from("lead").to("proposal").saleTypes(PARTNER)),
                        "guide 'odd': leads the same way as guide 'propose' for sale type 'partner': join the two, or limit each by 'saleTypes'"),
                row(
                        guide(g -> g.saleTypes(DIRECT, RENAMED)),
                        "guide 'odd': 'saleTypes' names a sale type 'direct' labelled otherwise than the funnel's"),
                row(
                        guide(g -> g.saleTypes(DIRECT, ONLINE)),
                        "guide 'odd': 'saleTypes' names the unknown sale type 'online'; there are direct, partner"),
                row(
                        guide(g -> g.optional("act", a -> {})),
                        "guide 'odd', action 'act': defined twice: rename or remove one of the two"),
                row(guide(g -> g.optional("a.b", a -> {})), "guide 'odd', action 'a.b': malformed id: " + ID),
                row(
                        guide(g -> g.optional("mute", a -> {})),
                        "guide 'odd', action 'mute': no text: say with 'text' what to do"),
                row(
                        guide(g -> g.optional(
                                "help", a -> a.text(text("帮", "CriterionLink")).helps("won.direct.agree"))),
                        "guide 'odd', action 'help': 'helps' names the unknown criterion 'won.direct.agree' (did you mean "
                                + "'won.direct.agreed'?)"),
                row(
                        guide(g -> g.optional(
                                "help", a -> a.text(text("帮", "CriterionLink")).helps("lead.direct.users"))),
                        "guide 'odd', action 'help': 'helps' names criterion 'lead.direct.users' of another stage than "
                                + "'won', to which the guide leads"),
                row(
                        guide(g -> g.optional(
                                "fill", a -> a.text(text("填", "Fill in")).forms(Form.of("offer", SOME)))),
                        "form 'offer': two different ones have this id: give one of them another id"),
                row(
                        guide(g -> g.team(t -> t.unassigned(Position.of("owner", SOME)))),
                        "position 'owner': two different ones have this id: give one of them another id"));
    }

    static Stream<Arguments> theRest() {
        Text zhOnly = Text.of(Locale.CHINESE, "仅");
        return Stream.of(
                row(
                        f -> f.saleTypes(RENAMED),
                        "sale type 'direct': two different ones have this id: give one of them another id"),
                row(f -> f.forms(Form.of("paper", zhOnly)), "form 'paper': label '仅' has no wording in en: add one"),
                row(
                        f -> f.label(text("例", "Ex").with(Locale.FRENCH, "Ex"))
                                .languages(Locale.ENGLISH, Locale.FRENCH)
                                .forms(OFFER)
                                .positions(OWNER),
                        "sale type 'direct': label 'Direct sale' has no wording in fr: add one"),
                row(
                        guide(g ->
                                g.optional("say", a -> a.text(text("说", "Say")).points(zhOnly))),
                        "guide 'odd', action 'say': point '仅' has no wording in en: add one"),
                row(f -> f.label(zhOnly), "label '仅' has no wording in en: add one"),
                row(
                        f -> f.label(text("例", "Ex").with(Locale.FRENCH, "Ex")),
                        "label 'Ex' is worded in fr, which most texts are not: word the 24 others in fr, too, or leave it "
                                + "out here"),
                row(f -> f.source(SourceDocument.of(zhOnly)), "source: title '仅' has no wording in en: add one"),
                row(
                        f -> f.source(SourceDocument.of(text("某", "Some")).withNote(zhOnly)),
                        "source: note '仅' has no wording in en: add one"),
                row(f -> f.facts(Flag.of("told", zhOnly)), "fact 'told': label '仅' has no wording in en: add one"),
                row(
                        f -> f.facts(
                                Count.of("desks", "desks", text("桌", "Desks")).withUnitLabel(zhOnly)),
                        "fact 'desks': name of the unit '仅' has no wording in en: add one"),
                row(
                        f -> f.facts(Checklist.of("rooms", text("房", "Rooms")).entry("hall", zhOnly)),
                        "fact 'rooms': name of entry 'hall' '仅' has no wording in en: add one"),
                row(
                        f -> f.positions(Position.of("clerk", zhOnly)),
                        "position 'clerk': label '仅' has no wording in en: add one"),
                row(
                        f -> f.stage("extra", stage(s -> s.source(Source.reconstructed("1", zhOnly)))),
                        "stage 'extra': source note '仅' has no wording in en: add one"),
                row(guide(g -> g.title(zhOnly)), "guide 'odd': title '仅' has no wording in en: add one"),
                row(
                        guide(g -> g.source(Source.extension(zhOnly))),
                        "guide 'odd': source note '仅' has no wording in en: add one"),
                row(
                        guide(g ->
                                g.optional("say", a -> a.text(text("说", "Say")).source(Source.extension(zhOnly)))),
                        "guide 'odd', action 'say': source note '仅' has no wording in en: add one"),
                row(
                        guide(g -> g.optional("say", a -> a.text(zhOnly))),
                        "guide 'odd', action 'say': text '仅' has no wording in en: add one"),
                row(
                        guide(g -> g.team(t -> t.assign(OWNER, zhOnly))),
                        "guide 'odd', team, position 'owner': holder '仅' has no wording in en: add one"),
                row(criterion(c -> c.text(zhOnly)), atBoth("text '仅' has no wording in en: add one")),
                row(criterion(c -> c.toDo(zhOnly)), atBoth("to-do '仅' has no wording in en: add one")),
                row(
                        criterion(c -> c.source(Source.interpreted("1", zhOnly))),
                        atBoth("source note '仅' has no wording in en: add one")),
                row(
                        f -> f.stage("extra", stage(s -> s.customerType(zhOnly))),
                        "stage 'extra': customer type '仅' has no wording in en: add one"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"stages", "criteria", "guides", "theRest"})
    void isReported(String name, Consumer<FunnelBuilder> change, List<String> problems) {
        FunnelBuilder builder = Example.builder();
        change.accept(builder);
        FunnelDefinitionException refused = catchThrowableOfType(FunnelDefinitionException.class, builder::build);
        assertThat(refused.problems()).extracting(Problem::toString).containsSequence(problems);
        if (!problems.get(0).contains(" in fr:")) {
            assertThat(refused.problems()).hasSameSizeAs(problems);
        }
    }

    @Test
    void aFunnelOfNothingLacksEverything() {
        assertThatThrownBy(() -> Funnel.define("", "").build())
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessage("funnel '' : 4 problems: funnel: malformed id: " + ID
                        + " · no version: expected one such as '1.0' · sale types: there is none: a funnel needs at "
                        + "least one · stages: there is none: a funnel needs at least one");
    }

    @Test
    void aSaleTypeWithoutStagesIsReported() {
        FunnelBuilder builder =
                Funnel.define("one", "1").saleTypes(DIRECT, ONLINE).stage("extra", stage(s -> s.saleTypes(DIRECT)));
        assertThatThrownBy(builder::build)
                .isInstanceOf(FunnelDefinitionException.class)
                .hasMessage(
                        "funnel 'one' 1: 1 problem: sale type 'online': no stage applies to it: leave it out, or name it in 'saleTypes' of a stage");
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        List<Consumer<FunnelBuilder>> changes = new ArrayList<>();
        changes.add(f -> f.stage("extra", stage(s -> s.winProbability(10))));
        changes.add(f -> f.guide("odd", g -> g.from("lead").to("won").optional("mute", a -> {})));
        changes.add(f -> f.facts(Flag.of("users", SOME)));
        FunnelBuilder builder = Example.builder();
        changes.forEach(change -> change.accept(builder));
        assertThatThrownBy(builder::build)
                .hasMessage("funnel 'example' 1.0: 5 problems: "
                        + "guide 'odd', action 'mute': no text: say with 'text' what to do · "
                        + "fact 'users': is flag in one place and count (users) in another: choose one of them · "
                        + "stage 'extra': probability falls from 100 % (won) to 10 % (extra) for sale type 'direct': expected at least 100 %, or less before · "
                        + "stage 'extra': probability falls from 100 % (won) to 10 % (extra) for sale type 'partner': expected at least 100 %, or less before · "
                        + "guide 'odd': would never be used: for no sale type does 'won' come right after 'lead'");
    }

    @Test
    void aProblemHasItsPlace() {
        FunnelBuilder builder = Example.builder().stage("extra", stage(s -> s.criterion("mute", c -> c.text(SOME))));
        FunnelDefinitionException refused = catchThrowableOfType(FunnelDefinitionException.class, builder::build);
        assertThat(refused.problems().get(0).place().steps())
                .containsExactly(
                        new Place.Step("stage", "extra"),
                        new Place.Step("sale type", "direct"),
                        new Place.Step("criterion", "mute"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a.b", "-a", "é"})
    void malformedIdsOfPartsAreRefusedWhereTheyAreMade(String id) {
        assertThatThrownBy(() -> SaleType.of(id, SOME)).hasMessage("sale type id '" + id + "': " + ID);
        assertThatThrownBy(() -> Form.of(id, SOME)).hasMessage("form id '" + id + "': " + ID);
        assertThatThrownBy(() -> Position.of(id, SOME)).hasMessage("position id '" + id + "': " + ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.1", "100.1", "101", "x", "", "1E-21", "1E-30"})
    void aWinProbabilityIsAPercentage(String percent) {
        assertThatThrownBy(() -> WinProbability.parse(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(percent);
    }
}
