package io.github.funnelkit.definition;

import static io.github.funnelkit.Bilingual.text;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a built funnel says about its parts. */
class PartsTest {

    private static final Text SOME = text("某", "Some");
    private static final Text OTHER = text("某", "Other");
    private static final Funnel FUNNEL = Example.builder().build();

    @Test
    void partsAreCalledByTheirIds() {
        assertThat(FUNNEL.stage("won")).hasToString("won");
        assertThat(FUNNEL.criterion("won.direct.agreed")).hasToString("won.direct.agreed");
        assertThat(FUNNEL.guide("propose")).hasToString("propose");
        assertThat(FUNNEL.guide("propose").actions().get(0)).hasToString("propose.ask-budget");
        assertThat(List.of(DIRECT, OFFER, OWNER))
                .extracting(Object::toString)
                .containsExactly("direct", "offer", "owner");
        assertThat(FUNNEL.stage("won").customerType())
                .hasToString(text("成交", "Won").toString());
        assertThat(FUNNEL.reference()).hasToString("funnel 'example' 1.0");
        assertThat(FUNNEL.id()).isEqualTo("example");
        assertThat(FUNNEL.version()).isEqualTo("1.0");
    }

    @Test
    void aProblemIsSaidInEveryLanguage() {
        Problem problem = new Problem(Place.ROOT.in("stage", "won"), Problem.Kind.NO_CRITERION, List.of("direct"));
        assertThat(problem)
                .hasToString(
                        "stage 'won': no criterion for sale type 'direct', to which it applies: add one, or leave the"
                                + " sale type out of 'saleTypes'");
        assertThat(problem.in(Locale.CHINESE)).startsWith("阶段“won”：该阶段适用于销售类型“direct”");
        assertThat(problem.in(Locale.GERMAN)).startsWith("Phase „won“: kein Kriterium für die Vertriebsart „direct“");
        assertThat(problem.argument("saleType")).contains("direct");
        assertThat(problem.argument("stage")).isEmpty();
        assertThat(new Problem(Place.ROOT, Problem.Kind.NO_VERSION, List.of()))
                .hasToString("no version: expected one such as '1.0'");
        assertThat(new Problem(new Place(List.of(new Place.Step("wing", ""))), Problem.Kind.DEFINED_TWICE, List.of())
                        .in(Locale.JAPANESE))
                .startsWith("wing：");
        assertThatThrownBy(() -> new Problem(Place.ROOT, Problem.Kind.NO_CRITERION, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'problem.no-criterion' needs [saleType], but given are []");
    }

    @Test
    void partsAreEqualWhenIdAndLabelAre() {
        assertThat(SaleType.of("a", SOME))
                .isEqualTo(SaleType.of("a", text("某", "Some")))
                .hasSameHashCodeAs(SaleType.of("a", text("某", "Some")))
                .isNotEqualTo(SaleType.of("b", SOME))
                .isNotEqualTo(SaleType.of("a", OTHER))
                .isNotEqualTo(Form.of("a", SOME));
        assertThat(Form.of("a", SOME))
                .isEqualTo(Form.of("a", text("某", "Some")))
                .hasSameHashCodeAs(Form.of("a", text("某", "Some")))
                .isNotEqualTo(Form.of("b", SOME))
                .isNotEqualTo(Form.of("a", OTHER))
                .isNotEqualTo(Position.of("a", SOME));
        assertThat(Position.of("a", SOME))
                .isEqualTo(Position.of("a", text("某", "Some")))
                .hasSameHashCodeAs(Position.of("a", text("某", "Some")))
                .isNotEqualTo(Position.of("b", SOME))
                .isNotEqualTo(Position.of("a", OTHER))
                .isNotEqualTo(SaleType.of("a", SOME));
        assertThat(FUNNEL).isEqualTo(Example.builder().build()).isNotEqualTo("funnel 'example' 1.0");
    }

    /** Parts are looked up in maps, where those of one hash code would stand in each other's way. */
    @Test
    void hashCodesTellApartWhatDiffers() {
        assertThat(List.of(
                        List.of(SaleType.of("a", SOME), SaleType.of("b", SOME)),
                        List.of(Form.of("a", SOME), Form.of("b", SOME)),
                        List.of(Position.of("a", SOME), Position.of("b", SOME)),
                        List.of(FUNNEL, FUNNEL.derive("acme", "2", f -> {}))))
                .allSatisfy(values -> assertThat(values.stream().map(Object::hashCode))
                        .as("%s", values)
                        .doesNotHaveDuplicates());
    }

    static Stream<Text> labels() {
        return Stream.of(
                        Stream.of(ActionKind.values()).map(ActionKind::label),
                        Stream.of(ForecastCategory.values()).map(ForecastCategory::label),
                        Stream.of(Provenance.values()).map(Provenance::label))
                .flatMap(labels -> labels);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void whatCanBeChosenIsCalledSomethingInEveryLanguage(Text label) {
        assertThat(label.languages()).contains(Locale.ENGLISH, Locale.CHINESE, Locale.GERMAN, Locale.JAPANESE);
    }

    @Test
    void aSourceIsADocumentOfWhichSomeIsKnown() {
        SourceDocument document = SourceDocument.of(SOME);
        assertThat(document)
                .isEqualTo(new SourceDocument(SOME, Optional.empty(), OptionalInt.empty(), Optional.empty()));
        LocalDate date = LocalDate.of(2018, 7, 16);
        assertThat(document.withNote(SOME).withPages(1).withDate(date))
                .isEqualTo(new SourceDocument(SOME, Optional.of(date), OptionalInt.of(1), Optional.of(SOME)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.withPages(0))
                .withMessage("a document of 0 pages: expected at least 1");
    }

    @Test
    void sourcesSayHowFarTheyAreDocumented() {
        assertThat(Source.documented("1")).isEqualTo(new Source(Provenance.DOCUMENTED, "1", Optional.empty()));
        assertThat(Source.documented("1", SOME)).isEqualTo(new Source(Provenance.DOCUMENTED, "1", Optional.of(SOME)));
        assertThat(Source.interpreted("2", SOME)).isEqualTo(new Source(Provenance.INTERPRETED, "2", Optional.of(SOME)));
        assertThat(Source.reconstructed("3", SOME))
                .isEqualTo(new Source(Provenance.RECONSTRUCTED, "3", Optional.of(SOME)));
        assertThat(Source.extension()).isEqualTo(new Source(Provenance.EXTENSION, "", Optional.empty()));
        assertThat(Source.extension(SOME)).isEqualTo(new Source(Provenance.EXTENSION, "", Optional.of(SOME)));
    }

    @Test
    void aCriterionAsksForItsFormsToo() {
        assertThat(FUNNEL.criterion("lead.direct.users").requirement()).isEqualTo(USERS.atLeast(1));
        assertThat(FUNNEL.criterion("won.direct.agreed").requirement())
                .isEqualTo(Condition.allOf(AGREED.isTrue(), AttachedForms.anyOf("offer")));
    }

    @Test
    void partsAreFoundByTheirIds() {
        assertThat(FUNNEL.saleType("partner")).isEqualTo(PARTNER);
        assertThat(FUNNEL.form("offer")).isEqualTo(OFFER);
        assertThat(FUNNEL.fact("users")).isEqualTo(USERS);
        assertThat(FUNNEL.facts()).containsExactly(USERS, BUDGET, NEEDS, AGREED);
        assertThat(FUNNEL.criteria())
                .extracting(Criterion::id)
                .containsExactly(
                        "lead.direct.users",
                        "lead.partner.users",
                        "proposal.direct.budget",
                        "proposal.direct.needs",
                        "proposal.partner.needs",
                        "won.direct.agreed",
                        "won.partner.agreed");
        Stage proposal = FUNNEL.stage("proposal");
        assertThat(proposal.criteria(PARTNER)).extracting(Criterion::name).containsExactly("needs");
        assertThat(proposal.criteria(SaleType.of("online", SOME))).isEmpty();
        assertThat(proposal.winProbability(SaleType.of("online", SOME))).isEmpty();
        Funnel nothingToFill = Funnel.define("bare", "1")
                .saleTypes(DIRECT)
                .stage("extra", stage(s -> {}))
                .build();
        assertThatThrownBy(() -> nothingToFill.form("offer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown form 'offer'; there is none");
    }

    @Test
    void aGuideIsFoundByTheWayItLeads() {
        Stage lead = FUNNEL.stage("lead");
        Stage proposal = FUNNEL.stage("proposal");
        assertThat(FUNNEL.guide(lead, proposal, DIRECT)).contains(FUNNEL.guide("propose"));
        assertThat(FUNNEL.firstGuide(lead, DIRECT)).contains(FUNNEL.guide("find"));
        assertThat(FUNNEL.firstGuide(proposal, DIRECT)).isEmpty();
        assertThat(FUNNEL.guide(lead, FUNNEL.stage("won"), DIRECT)).isEmpty();
        assertThat(FUNNEL.guide(lead, proposal, SaleType.of("online", SOME))).isEmpty();
    }

    @Test
    void anActionKnowsWhichCriteriaItHelps() {
        Action ask = FUNNEL.guide("propose").mandatory().get(0);
        assertThat(ask.helps(FUNNEL.criterion("proposal.direct.budget"))).isTrue();
        assertThat(ask.helps(FUNNEL.criterion("proposal.direct.needs"))).isFalse();
        assertThat(FUNNEL.guide("propose").optional().get(0).isMandatory()).isFalse();
    }

    @Test
    void aTeamIsResponsibleThroughItsFirstHolder() {
        Position clerk = Position.of("clerk", SOME);
        ActionGuide guide = Example.builder()
                .guide(
                        "win",
                        g -> g.from("proposal")
                                .to("won")
                                .mandatory("sign", a -> a.text(SOME))
                                .team(t -> t.assign(clerk, OTHER).unassigned(OWNER)))
                .build()
                .guide("win");
        assertThat(guide.team().holder(OWNER)).isEmpty();
        assertThat(guide.team().holder(clerk)).contains(OTHER);
        assertThat(guide.team().holder(Position.of("nobody", SOME))).isEmpty();
        assertThat(guide.team().responsible().map(Team.Assignment::position)).contains(clerk);
        assertThat(FUNNEL.guide("find").team().responsible()).isEmpty();
        assertThat(guide.team().assignments())
                .allSatisfy(each -> assertThat(each.who())
                        .isEqualTo(each.holder().orElse(each.position().label())));
    }

    /** Without any being required, the languages are those of the texts, in the order of their tags. */
    @Test
    void aFunnelSpeaksTheLanguagesOfItsTexts() {
        assertThat(FUNNEL.languages()).containsExactly(Locale.ENGLISH, Locale.CHINESE);
        Text spoken = Text.of("Some").with(Locale.FRENCH, "Quelque");
        Funnel french = Funnel.define("french", "1")
                .saleTypes(SaleType.of("any", spoken))
                .stage(
                        "one",
                        s -> s.customerType(spoken)
                                .criterion(
                                        "told",
                                        c -> c.text(spoken)
                                                .when(Flag.of("told", spoken).isTrue())))
                .build();
        assertThat(french.languages()).containsExactly(Locale.FRENCH);
    }

    @Test
    void whatIsDeclaredIsThereThoughNothingUsesIt() {
        Flag later = Flag.of("later", SOME);
        Form paper = Form.of("paper", SOME);
        Position clerk = Position.of("clerk", SOME);
        Funnel funnel =
                Example.builder().facts(later).forms(paper).positions(clerk).build();
        assertThat(funnel.facts()).startsWith(later).hasSize(5);
        assertThat(funnel.forms()).containsExactly(paper, OFFER);
        assertThat(funnel.positions()).containsExactly(clerk, OWNER);
    }
}
