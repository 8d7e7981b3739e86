package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyTime;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One customer on a work list: what to do first, for when, and what the next stage brings.
 *
 * @param customer the host's name for the customer, not blank
 * @param owner whose customer it is; an empty string where that is not known
 * @param saleType the id of the sale type
 * @param stage the id of the stage; empty for no stage
 * @param nextStage the id of the next stage; empty at the last one
 * @param missing the ids of the criteria that are missing for the next stage, in their order
 * @param steps how much has to come about until the next stage is reached ({@link Tasks#steps}); 0 at the last one
 * @param task what to do first; empty when there is nothing to do
 * @param agreed the day of the agreed next action, which may be past; empty when none is known
 * @param amount what the deal is worth; empty when that is not known
 * @param gain what the next stage adds to the weighted amount: the amount times the difference of the win probabilities, of
 *     which one that is not stated counts as 0; empty without an amount or a next stage
 * @param closing the day on which the deal is expected to close; empty when that is not known
 * @param stalled how it stands where it stands for too long; empty when it does not, or its journey is not known
 * @since 0.1.0
 */
@SuppressWarnings("serial") // written in the form of Written
public record WorkItem(
        String customer,
        String owner,
        String saleType,
        Optional<String> stage,
        Optional<String> nextStage,
        List<String> missing,
        int steps,
        Optional<WorkTask> task,
        Optional<LocalDate> agreed,
        Optional<Money> amount,
        Optional<Money> gain,
        Optional<LocalDate> closing,
        Optional<StalledJourney> stalled)
        implements Serializable {

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param customer the host's name for the customer
     * @param owner whose customer it is
     * @param saleType the id of the sale type
     * @param stage the id of the stage; null for no stage
     * @param nextStage the id of the next stage; null at the last one
     * @param missing the ids of the criteria that are missing
     * @param steps how much has to come about
     * @param task what to do first; null when there is nothing to do
     * @param agreed the day of the agreed next action; null when none is known
     * @param amount what the deal is worth; null when that is not known
     * @param gain what the next stage adds to the weighted amount; null when that is not known
     * @param closing the day on which the deal is expected to close; null when that is not known
     * @param stalled how it stands for too long; null when it does not
     */
    private record Written(
            String customer,
            String owner,
            String saleType,
            @Nullable String stage,
            @Nullable String nextStage,
            List<String> missing,
            int steps,
            @Nullable WorkTask task,
            @Nullable LocalDate agreed,
            @Nullable Money amount,
            @Nullable Money gain,
            @Nullable LocalDate closing,
            @Nullable StalledJourney stalled)
            implements Serializable {

        private Object readResolve() {
            return new WorkItem(
                    customer,
                    owner,
                    saleType,
                    Optional.ofNullable(stage),
                    Optional.ofNullable(nextStage),
                    missing,
                    steps,
                    Optional.ofNullable(task),
                    Optional.ofNullable(agreed),
                    Optional.ofNullable(amount),
                    Optional.ofNullable(gain),
                    Optional.ofNullable(closing),
                    Optional.ofNullable(stalled));
        }
    }

    /** Checks that nothing is missing. */
    public WorkItem {
        if (Objects.requireNonNull(customer, "customer").isBlank()) {
            throw new IllegalArgumentException("a customer on a work list: expected a name that is not blank");
        }
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(nextStage, "nextStage");
        missing = List.copyOf(missing);
        if (steps < 0) {
            throw new IllegalArgumentException("customer '" + customer + "', steps " + steps + ": expected 0 or more");
        }
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(gain, "gain");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(stalled, "stalled");
    }

    /**
     * A customer without owner, amount and closing day.
     *
     * @param customer the host's name for the customer, not blank
     * @param assessment where the customer stands
     * @return the item
     */
    public static WorkItem of(String customer, Assessment assessment) {
        return of(customer, assessment, null);
    }

    /**
     * A customer whose deal is worth an amount, without owner and closing day. Of many customers {@link WorkListBuilder#item}
     * makes them faster.
     *
     * @param customer the host's name for the customer, not blank
     * @param assessment where the customer stands
     * @param amount what the deal is worth; null when it is not known
     * @return the item
     */
    public static WorkItem of(String customer, Assessment assessment, @Nullable Money amount) {
        Tasks tasks = Tasks.of(assessment);
        return of(customer, tasks, amount, tasks.steps());
    }

    /** The same where it is known how much has to come about. */
    static WorkItem of(String customer, Tasks tasks, @Nullable Money amount, int steps) {
        Assessment assessment = tasks.assessment();
        return new WorkItem(
                customer,
                "",
                assessment.saleType().id(),
                assessment.stage().map(Stage::id),
                assessment.nextStage().map(Stage::id),
                assessment.missing().stream()
                        .map(result -> result.criterion().id())
                        .toList(),
                steps,
                tasks.first().map(WorkTask::of),
                tasks.agreed(),
                Optional.ofNullable(amount),
                gain(assessment, amount),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Money> gain(Assessment assessment, @Nullable Money amount) {
        Optional<Stage> next = assessment.nextStage();
        if (amount == null || next.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal now = worth(assessment.stage(), assessment.saleType(), amount);
        BigDecimal then = worth(next, assessment.saleType(), amount);
        return Optional.of(Money.of(then.subtract(now).max(BigDecimal.ZERO), amount.currency()));
    }

    private static BigDecimal worth(Optional<Stage> stage, SaleType saleType, Money amount) {
        return stage.flatMap(at -> at.winProbability(saleType))
                .orElse(WinProbability.ZERO)
                .applyTo(amount.amount());
    }

    /**
     * This item with whose customer it is.
     *
     * @param whose the owner; blank where that is not known
     * @return a new item
     */
    public WorkItem ownedBy(String whose) {
        return new WorkItem(
                customer,
                whose.strip(),
                saleType,
                stage,
                nextStage,
                missing,
                steps,
                task,
                agreed,
                amount,
                gain,
                closing,
                stalled);
    }

    /**
     * This item with the day on which the deal is expected to close.
     *
     * @param day the day
     * @return a new item
     */
    public WorkItem closingOn(LocalDate day) {
        return new WorkItem(
                customer,
                owner,
                saleType,
                stage,
                nextStage,
                missing,
                steps,
                task,
                agreed,
                amount,
                gain,
                Optional.of(day),
                stalled);
    }

    /**
     * This item with how long its journey has stood where it stands, when that is too long.
     *
     * @param journey the journey of the customer
     * @param time the journey and the time, on the day of the list
     * @return a new item; one that is not stalled when the journey is not
     */
    public WorkItem standing(JourneyState journey, JourneyTime time) {
        return new WorkItem(
                customer,
                owner,
                saleType,
                stage,
                nextStage,
                missing,
                steps,
                task,
                agreed,
                amount,
                gain,
                closing,
                StalledJourney.of(journey, time));
    }

    /**
     * Whether nothing is agreed for a day to come: no next action is known, or it is overdue. Of a funnel that does not state
     * which day is that of the {@linkplain io.github.funnelkit.definition.Funnel#nextAction next action}, none is ever known.
     *
     * @param today the day of the look
     * @return whether a next action is to be agreed
     */
    public boolean isWithoutAgreement(LocalDate today) {
        return agreed.filter(day -> !day.isBefore(today)).isEmpty();
    }

    /**
     * Whether a single criterion keeps the customer from the next stage.
     *
     * @return whether just one is missing
     */
    public boolean isOneShort() {
        return missing.size() == 1;
    }

    /** The gain of each step, as far as there is one: what the order goes by. */
    Optional<Money> positiveGain() {
        return gain.filter(money -> money.amount().signum() > 0 && steps > 0);
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(
                customer,
                owner,
                saleType,
                stage.orElse(null),
                nextStage.orElse(null),
                missing,
                steps,
                task.orElse(null),
                agreed.orElse(null),
                amount.orElse(null),
                gain.orElse(null),
                closing.orElse(null),
                stalled.orElse(null));
    }
}
