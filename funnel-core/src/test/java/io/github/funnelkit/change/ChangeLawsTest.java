package io.github.funnelkit.change;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.GeneratedFunnels;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.testing.Examples;
import java.time.Clock;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ChangeLawsTest {

    @Provide
    Arbitrary<Funnel> funnels() {
        return GeneratedFunnels.funnels();
    }

    @Provide
    Arbitrary<FactSheet> facts() {
        return GeneratedFunnels.facts();
    }

    @Property
    void nothingDiffersExactlyWhenTheFunnelsAreEqual(
            @ForAll("funnels") Funnel before, @ForAll("funnels") Funnel after) {
        FunnelDifference difference = FunnelDifference.between(before, after);
        assertThat(difference.isEmpty()).isEqualTo(before.equals(after));
        assertThat(FunnelDifference.between(before, before).isEmpty()).isTrue();
        assertThat(FunnelDifference.between(before, after)).isEqualTo(difference);
    }

    @Property
    void aMoveIsADifferenceOfStagesAndHasACause(
            @ForAll("funnels") Funnel before, @ForAll("funnels") Funnel after, @ForAll("facts") FactSheet random) {
        FactSheet facts = enough(before).orElse(random);
        Assessor<FactSheet> earlier = Assessor.of(before, Clock.systemUTC());
        Assessor<FactSheet> later = Assessor.of(after, Clock.systemUTC());
        Customer<FactSheet> customer = new Customer<>("x", GeneratedFunnels.SALE, facts);
        Optional<Move> move = Impact.of(earlier, later).on(customer, GeneratedFunnels.TODAY);
        Optional<String> was = stage(earlier, facts);
        Optional<String> is = stage(later, facts);
        Statistics.collect(move.isPresent());
        assertThat(move.isPresent()).isEqualTo(!was.equals(is));
        move.ifPresent(moved -> {
            assertThat(moved.from().map(Stage::id)).isEqualTo(was);
            assertThat(moved.to().map(Stage::id)).isEqualTo(is);
            assertThat(moved.causes()).isNotEmpty();
        });
    }

    @Property
    void otherTextsMoveNobody(@ForAll("funnels") Funnel before, @ForAll("facts") FactSheet facts) {
        Funnel after = before.derive(
                "generated",
                "2",
                funnel -> before.stages()
                        .forEach(stage -> funnel.stage(stage.id(), same -> same.customerType(text("其他", "Other")))));
        assertThat(FunnelDifference.between(before, after).isWordingOnly()).isTrue();
        Impact<FactSheet> impact =
                Impact.of(Assessor.of(before, Clock.systemUTC()), Assessor.of(after, Clock.systemUTC()));
        assertThat(impact.on(new Customer<>("x", GeneratedFunnels.SALE, facts), GeneratedFunnels.TODAY))
                .isEmpty();
    }

    /** Facts that are enough for the last stage, so that there is something to lose. */
    private static Optional<FactSheet> enough(Funnel funnel) {
        Stage last = funnel.stages().get(funnel.stages().size() - 1);
        try {
            return Optional.of(
                    Examples.of(funnel, GeneratedFunnels.TODAY).satisfying(GeneratedFunnels.SALE, last.id()));
        } catch (AssertionError notSatisfiable) {
            return Optional.empty();
        }
    }

    private static Optional<String> stage(Assessor<FactSheet> assessor, FactSheet facts) {
        return assessor.assess(GeneratedFunnels.SALE, facts, GeneratedFunnels.TODAY)
                .stage()
                .map(Stage::id);
    }
}
