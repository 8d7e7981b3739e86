package io.github.funnelkit.examples.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.host.Population;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {

    private static final List<Deal> DEALS = Population.of(200);

    @ParameterizedTest
    @EnumSource
    void everyContestantGivesTheSameResults(Peer peer) {
        assertThatCode(() -> Agreement.require(peer, peer.contestant(), DEALS)).doesNotThrowAnyException();
    }

    /** Judges by hand, but sees one customer in another way. */
    private static Contestant<Deal, Standing> erring(String customer, int stages, int criterion, Outcome outcome) {
        HandWritten right = new HandWritten();
        return new Contestant<>() {
            @Override
            public Deal customer(Deal deal) {
                return deal;
            }

            @Override
            public Standing judge(Deal deal) {
                Standing standing = right.standing(right.judge(deal));
                if (!deal.id.equals(customer)) {
                    return standing;
                }
                List<Outcome> outcomes = new ArrayList<>(standing.outcomes());
                outcomes.set(criterion, outcome);
                return new Standing(standing.stage() + stages, outcomes);
            }

            @Override
            public Standing standing(Standing result) {
                return result;
            }
        };
    }

    @Test
    void anotherOutcomeIsNamedWithCustomerAndCriterion() {
        Outcome right = new HandWritten()
                .standing(new HandWritten().judge(DEALS.get(7)))
                .outcomes()
                .get(3);
        Outcome wrong = right == Outcome.MET ? Outcome.UNKNOWN : Outcome.MET;
        assertThatThrownBy(() -> Agreement.require(Peer.HAND_WRITTEN, erring("P7", 0, 3, wrong), DEALS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HAND_WRITTEN, customer P7, criterion target.project.tumour-patients: " + wrong
                        + ", but FUNNELKIT says " + right);
    }

    @Test
    void anotherStageIsNamedWithTheCustomer() {
        Standing right = new HandWritten().standing(new HandWritten().judge(DEALS.get(9)));
        assertThatThrownBy(() -> Agreement.require(
                        Peer.HAND_WRITTEN, erring("P9", 1, 0, right.outcomes().get(0)), DEALS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HAND_WRITTEN, customer P9: stage " + (right.stage() + 1)
                        + ", but FUNNELKIT says " + right.stage());
    }
}
