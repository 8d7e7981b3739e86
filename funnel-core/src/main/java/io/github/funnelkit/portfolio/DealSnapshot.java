package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deal as it stood on a day, to be held against how it stood on another. It is named snapshot and not deal, as there are
 * several of one deal.
 *
 * @param id the host's id of the deal or customer, by which it is found again; not blank
 * @param funnel names the funnel that it was assessed by
 * @param saleType the id of the sale type
 * @param owner whose deal it was; an empty string when that is not known
 * @param stage the id of the stage; empty for no stage, and for a deal that has ended
 * @param probability how likely it was won; empty when that is stated nowhere, so that it is weighed with 0, and for a deal
 *     that has ended
 * @param amount what it is worth if it is won; empty when that is not known
 * @param closing the month in which it was expected to be decided; empty when that is not known
 * @param ending as what it has ended; empty for an open deal
 * @since 0.1.0
 */
public record DealSnapshot(
        String id,
        FunnelReference funnel,
        String saleType,
        String owner,
        Optional<String> stage,
        Optional<WinProbability> probability,
        Optional<Money> amount,
        Optional<YearMonth> closing,
        Optional<EndingKind> ending) {

    /** Checks that nothing is missing, and that what has ended stands nowhere. */
    public DealSnapshot {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(saleType, "saleType");
        owner = owner.strip();
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(ending, "ending");
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "id of a deal: expected one that is not blank, as deals are found again by it");
        }
        if (ending.isPresent() && (stage.isPresent() || probability.isPresent())) {
            throw new IllegalArgumentException("deal '" + id + "' has ended: expected no stage and no win probability");
        }
    }

    /**
     * A deal as it was assessed, weighed with the win probability that the methodology states for its stage, or ended as
     * {@link Assessment#endedAs()} says.
     *
     * @param id the host's id of the deal or customer
     * @param assessment where it stood, or that it had ended
     * @param amount what it is worth; null when that is not known
     * @return the snapshot, of nobody's deal and without a month
     * @throws IllegalArgumentException if the id is blank
     */
    public static DealSnapshot of(String id, Assessment assessment, @Nullable Money amount) {
        DealSnapshot open = new DealSnapshot(
                id,
                assessment.funnel().reference(),
                assessment.saleType().id(),
                "",
                assessment.stage().map(Stage::id),
                assessment.winProbability(),
                Optional.ofNullable(amount),
                Optional.empty(),
                Optional.empty());
        return assessment.endedAs().map(ending -> open.endedAs(ending.kind())).orElse(open);
    }

    /**
     * This snapshot of somebody's deal.
     *
     * @param person whose deal it was; null or blank when that is not known
     * @return a new snapshot
     */
    public DealSnapshot ownedBy(@Nullable String person) {
        return new DealSnapshot(
                id, funnel, saleType, person == null ? "" : person, stage, probability, amount, closing, ending);
    }

    /**
     * This snapshot with the month in which the deal was expected to be decided.
     *
     * @param month the month
     * @return a new snapshot
     */
    public DealSnapshot withClosing(YearMonth month) {
        return new DealSnapshot(id, funnel, saleType, owner, stage, probability, amount, Optional.of(month), ending);
    }

    /**
     * This snapshot weighed otherwise than the methodology states, such as by what closed deals say.
     *
     * @param weight how likely it was won
     * @return a new snapshot
     * @throws IllegalArgumentException if the deal has ended
     */
    public DealSnapshot withProbability(WinProbability weight) {
        return new DealSnapshot(id, funnel, saleType, owner, stage, Optional.of(weight), amount, closing, ending);
    }

    /**
     * This snapshot of a deal that has ended, which the facts need not say: of one that the host's record says was won, say.
     *
     * @param kind as what it has ended
     * @return a new snapshot, which stands nowhere
     */
    public DealSnapshot endedAs(EndingKind kind) {
        return new DealSnapshot(
                id, funnel, saleType, owner, Optional.empty(), Optional.empty(), amount, closing, Optional.of(kind));
    }

    boolean isOpen() {
        return ending.isEmpty();
    }
}
