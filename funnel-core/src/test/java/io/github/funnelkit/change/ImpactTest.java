package io.github.funnelkit.change;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static final LocalDate TODAY = LocalDate.parse(SampleCustomers.AS_OF);
    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final Count PATIENTS = Count.of("patients", "patients", text("病人", "Patients"));
    private static final Flag AGREED = Flag.of("agreed", text("同意", "Agreed"));

    private static Stream<Customer<FactSheet>> sample() {
        return SampleCustomers.read(STANDARD).stream()
                .map(row -> new Customer<>(row.id(), row.saleType(), row.facts()));
    }

    private static Impact<FactSheet> impact(Funnel before, Funnel after) {
        return Impact.of(Assessor.of(before, Clock.systemUTC()), Assessor.of(after, Clock.systemUTC()));
    }

    @Test
    void aTighterCriterionMovesJustThoseWhoNowMissIt() {
        Funnel tighter = FunnelStandard.documented(readings -> readings.minimumResidentTumourPatients(20));
        Assessor<FactSheet> before = Assessor.of(STANDARD, Clock.systemUTC());
        Assessor<FactSheet> after = Assessor.of(tighter, Clock.systemUTC());
        List<Move> moves = new ArrayList<>();
        ImpactSummary summary = impact(STANDARD, tighter).run(sample(), TODAY, moves::add);

        List<String> expected = sample().filter(
                        customer -> !stage(before, customer).equals(stage(after, customer)))
                .map(customer -> customer.id() + ": " + stage(before, customer) + " -> " + stage(after, customer)
                        + " [target.project.tumour-patients]")
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(moves.stream()
                        .map(move -> move.customer() + ": "
                                + move.from().map(Stage::id).orElse("none") + " -> "
                                + move.to().map(Stage::id).orElse("none") + " "
                                + move.causes().stream().map(Cause::id).toList()))
                .containsExactlyElementsOf(expected);
        assertThat(summary.customers()).isEqualTo(sample().count());
        assertThat(summary.moved()).isEqualTo(moves.size());
        assertThat(summary.causes()).containsExactly(Map.entry("target.project.tumour-patients", (long) moves.size()));
        assertThat(summary.explain(Locale.ENGLISH))
                .startsWith(summary.customers() + " customers, of whom " + moves.size() + " change stage\n- ");

        List<Move> back = new ArrayList<>();
        impact(tighter, STANDARD).run(sample(), TODAY, back::add);
        assertThat(back)
                .extracting(Move::customer)
                .containsExactlyElementsOf(moves.stream().map(Move::customer).toList());
        assertThat(back)
                .allSatisfy(move -> assertThat(move.causes())
                        .extracting(Cause::id)
                        .containsExactly("target.project.tumour-patients"));
    }

    private static String stage(Assessor<FactSheet> assessor, Customer<FactSheet> customer) {
        return assessor.assess(customer.saleType(), customer.source(), TODAY)
                .stage()
                .map(Stage::id)
                .orElse("none");
    }

    @Test
    void otherTextsMoveNobody() {
        Funnel reworded = STANDARD.derive("standard", "1.1", funnel -> {
            STANDARD.stages()
                    .forEach(stage -> funnel.stage(stage.id(), same -> {
                        same.customerType(text("客户", "Customer"));
                        stage.criteria()
                                .forEach(criterion -> same.criterion(
                                        criterion.saleType(),
                                        criterion.name(),
                                        c -> c.text(text("要求", "Requirement"))));
                    }));
        });
        FunnelDifference difference = FunnelDifference.between(STANDARD, reworded);
        assertThat(difference.changes()).hasSizeGreaterThan(30);
        assertThat(difference.isWordingOnly()).isTrue();
        List<Move> moves = new ArrayList<>();
        ImpactSummary summary = impact(STANDARD, reworded).run(sample(), TODAY, moves::add);
        assertThat(moves).isEmpty();
        assertThat(summary.moved()).isZero();
    }

    @Test
    void everyKindOfCauseIsNamed() {
        Funnel low = funnel("low:patients>=1", "mid:patients>=5", "top:agreed");
        FactSheet known = FactSheet.empty().with(PATIENTS, 7).with(AGREED, true);
        assertThat(causes(low, funnel("low:patients>=1", "mid:patients>=9", "top:agreed"), known))
                .isEqualTo("x: top -> low [mid.project.only: MET -> NOT_MET]");
        assertThat(causes(low, funnel("low:patients>=1", "new:patients>=8", "mid:patients>=5", "top:agreed"), known))
                .isEqualTo("x: top -> low [new.project.only: none -> NOT_MET]");
        assertThat(causes(low, funnel("low:patients>=1", "mid:patients>=5"), known))
                .isEqualTo("x: top -> mid [top: REMOVED]");
        assertThat(causes(low, funnel("low:patients>=1", "mid:patients>=5", "top:agreed", "peak:patients>=6"), known))
                .isEqualTo("x: top -> peak [peak: ADDED]");
        assertThat(causes(
                        funnel("low:patients>=1", "mid:patients>=9", "top:agreed"),
                        funnel("low:patients>=1", "top:agreed"),
                        known))
                .isEqualTo("x: low -> top [mid.project.only: NOT_MET -> none]");
        assertThat(causes(
                        funnel("low:patients>=1", "mid:patients>=9", "top:agreed"),
                        funnel("low:patients>=1", "top:agreed", "mid:patients>=9"),
                        known))
                .isEqualTo("x: low -> top [top: CHANGED, mid: CHANGED]");
        assertThat(causes(low, funnel("low:patients>=8", "mid:patients>=9", "top:agreed"), known))
                .isEqualTo("x: top -> none [low.project.only: MET -> NOT_MET, mid.project.only: MET -> NOT_MET]");
    }

    /** What is not met in either version is no cause, wherever its stage stands, nor is a stage that only one version has. */
    @Test
    void ofStagesInAnotherOrderTheOrderIsTheCause() {
        FactSheet known = FactSheet.empty().with(PATIENTS, 7).with(AGREED, true);
        Funnel midFirst = funnel("low:patients>=1", "mid:patients>=9", "top:agreed");
        Funnel topFirst = funnel("low:patients>=1", "top:agreed", "mid:patients>=9");
        assertThat(causes(topFirst, midFirst, known)).isEqualTo("x: top -> low [mid: CHANGED, top: CHANGED]");
        assertThat(causes(
                        funnel("old:patients>=0", "low:patients>=1", "mid:patients>=9", "top:agreed"), topFirst, known))
                .isEqualTo("x: low -> top [top: CHANGED, mid: CHANGED]");
        assertThat(causes(
                        midFirst, funnel("new:patients>=0", "low:patients>=1", "top:agreed", "mid:patients>=9"), known))
                .isEqualTo("x: low -> top [top: CHANGED, mid: CHANGED]");
        assertThat(causes(topFirst, funnel("low:patients>=8", "mid:patients>=5", "top:agreed"), known))
                .as("where a criterion is the cause, the order is not")
                .isEqualTo("x: top -> none [low.project.only: MET -> NOT_MET]");
    }

    /** Where a deal ends in one version alone, it does not matter what else differs. */
    @Test
    void whatEndsInOneVersionMovesBecauseOfNothingElse() {
        FactSheet known = FactSheet.empty().with(PATIENTS, 7);
        Funnel ending = funnel("low:patients>=8")
                .derive(
                        "test",
                        "2",
                        later -> later.ending(
                                "lost",
                                lost -> lost.lost().label(text("丢单", "Lost")).when(PATIENTS.atLeast(6))));
        Funnel going = funnel("low:patients>=1");
        assertThat(causes(ending, going, known)).endsWith("[lost: REMOVED]");
        assertThat(causes(going, ending, known)).endsWith("[lost: ADDED]");
    }

    @Test
    void aCriterionIsToldAsTheLaterVersionWordsIt() {
        Move move = move(
                        funnel("low:patients>=1", "top:patients>=9"),
                        funnel("low:patients>=1", "top:patients>=5"),
                        FactSheet.empty().with(PATIENTS, 7))
                .orElseThrow();
        assertThat(move.explain(Locale.ENGLISH)).isEqualTo("x: low → top, because of patients>=5: not met → met");
    }

    @Test
    void aMoveIsToldInBothLanguages() {
        Move move = move(
                        funnel("low:patients>=1", "top:agreed"),
                        funnel("low:patients>=9", "top:agreed"),
                        FactSheet.empty().with(PATIENTS, 7))
                .orElseThrow();
        assertThat(move.explain(Locale.ENGLISH))
                .isEqualTo("x: low → not at any stage yet, because of patients>=9: met → not met");
        assertThat(move.explain(Locale.CHINESE)).isEqualTo("x：low → 尚未达到第一阶段，因为patients>=9：已满足 → 未满足");
        Move removed = move(
                        funnel("low:patients>=1", "top:agreed"),
                        funnel("low:patients>=1"),
                        FactSheet.empty().with(PATIENTS, 7).with(AGREED, true))
                .orElseThrow();
        assertThat(removed.explain(Locale.CHINESE)).isEqualTo("x：top → low，因为阶段“top”删除");
    }

    private static String causes(Funnel before, Funnel after, FactSheet known) {
        return move(before, after, known).map(Object::toString).orElse("stays");
    }

    private static Optional<Move> move(Funnel before, Funnel after, FactSheet known) {
        return impact(before, after).on(new Customer<>("x", PROJECT, known), TODAY);
    }

    /** Stages as {@code id:patients>=number} or {@code id:agreed}. */
    private static Funnel funnel(String... stages) {
        FunnelBuilder funnel = Funnel.define("test", "1").saleTypes(PROJECT).facts(PATIENTS, AGREED);
        for (String each : stages) {
            String id = each.substring(0, each.indexOf(':'));
            String asked = each.substring(each.indexOf(':') + 1);
            funnel.stage(
                    id,
                    stage -> stage.customerType(text(id, id))
                            .criterion(
                                    PROJECT,
                                    "only",
                                    c -> c.text(text(asked, asked))
                                            .when(
                                                    asked.equals("agreed")
                                                            ? AGREED.isTrue()
                                                            : PATIENTS.atLeast(Long.parseLong(asked.substring(10))))));
        }
        return funnel.build();
    }

    @Test
    void hostObjectsAreReadThroughTheirBinding() {
        record Deal(int patients) {}
        FactBinding<Deal> binding =
                FactBinding.of(Deal.class).bind(PATIENTS, Deal::patients).build();
        Impact<Deal> impact = Impact.of(
                Assessor.of(funnel("low:patients>=1"), binding, Clock.systemUTC()),
                Assessor.of(funnel("low:patients>=9"), binding, Clock.systemUTC()));
        List<Move> moves = new ArrayList<>();
        ImpactSummary some =
                impact.run(Stream.of(7, 9).map(n -> new Customer<>("d" + n, PROJECT, new Deal(n))), TODAY, moves::add);
        ImpactSummary others =
                impact.run(Stream.of(8, 0).map(n -> new Customer<>("d" + n, PROJECT, new Deal(n))), TODAY, moves::add);
        assertThat(moves).extracting(Move::customer).containsExactly("d7", "d8");
        ImpactSummary all = some.merge(others);
        assertThat(all.explain(Locale.CHINESE)).isEqualTo("4 个客户中有 2 个改变阶段\n- low → 尚未达到第一阶段：2\n- low.project.only：2");
        assertThat(all.customers()).isEqualTo(4);
    }

    @Test
    void customersAreTakenOneByOne() {
        List<String> order = new ArrayList<>();
        Stream<Customer<FactSheet>> customers = Stream.of("a", "b").map(id -> {
            order.add("taken " + id);
            return new Customer<>(id, PROJECT, FactSheet.empty().with(PATIENTS, 7));
        });
        impact(funnel("low:patients>=1"), funnel("low:patients>=9"))
                .run(customers, TODAY, move -> order.add("moved " + move.customer()));
        assertThat(order).containsExactly("taken a", "moved a", "taken b", "moved b");
    }

    @Test
    void aSaleTypeThatAVersionDoesNotHaveIsAnError() {
        SaleType other = SaleType.of("projekt", text("其他", "Other"));
        assertThatThrownBy(() -> impact(STANDARD, STANDARD).on(new Customer<>("x", other, FactSheet.empty()), TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean 'project'");
    }
}
