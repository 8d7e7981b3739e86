package io.github.funnelkit.definition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a check-up of a deal looks for, from when on, and how much it matters. Several of one kind that differ in number or
 * period are a ladder: the most severe that applies counts.
 *
 * @param kind what it looks for
 * @param severity how much it matters; of stays, where the {@linkplain StayLimits limits} of the stage do not say it
 * @param times for {@link SignalKind#PUSHED} alone: from how many times on, at least 1
 * @param olderThan for {@link SignalKind#FACTS_OLD} alone: for how long nobody has looked at a fact, more than nothing
 * @param contacts for {@link SignalKind#SINGLE_CONTACT} alone: the fact that counts or lists the contacts
 * @since 0.1.0
 */
public record Signal(
        SignalKind kind,
        StaySeverity severity,
        Optional<Integer> times,
        Optional<Period> olderThan,
        Optional<Fact<?>> contacts) {

    /**
     * What is looked for where a methodology does not say anything else: all but single contacts, as only a methodology knows
     * which fact tells of them.
     */
    public static final List<Signal> USUAL = List.of(
            of(SignalKind.CLAIM_AHEAD, StaySeverity.WARNING),
            of(SignalKind.NEXT_ACTION_MISSING, StaySeverity.ADVICE),
            of(SignalKind.NEXT_ACTION_OVERDUE, StaySeverity.WARNING),
            of(SignalKind.STAYS_TOO_LONG, StaySeverity.WARNING),
            pushed(2, StaySeverity.WARNING),
            pushed(4, StaySeverity.RED_FLAG),
            of(SignalKind.CLOSE_DATE_PAST, StaySeverity.WARNING),
            of(SignalKind.FORM_LACKING, StaySeverity.ADVICE),
            of(SignalKind.MANDATORY_SKIPPED, StaySeverity.WARNING),
            factsOlderThan(Period.ofDays(90), StaySeverity.ADVICE));

    private static final Set<FactType> COUNTABLE =
            Set.of(FactType.COUNT, FactType.QUANTITY, FactType.CHECKLIST, FactType.RECORDS);

    /**
     * Checks that what the kind needs is there, and nothing else.
     *
     * @throws IllegalArgumentException if it is not, or is out of range
     */
    public Signal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        require(kind, SignalKind.PUSHED, "times", times);
        require(kind, SignalKind.FACTS_OLD, "olderThan", olderThan);
        require(kind, SignalKind.SINGLE_CONTACT, "contacts", contacts);
        if (times.isPresent() && times.get() < 1) {
            throw new IllegalArgumentException(
                    "signal " + kind.id() + ", times " + times.get() + ": expected 1 or more");
        }
        if (olderThan.isPresent()) {
            Require.positive("signal " + kind.id() + ", olderThan", olderThan.get());
        }
        if (contacts.isPresent() && !COUNTABLE.contains(contacts.get().type())) {
            throw new IllegalArgumentException("signal " + kind.id() + ", contacts: fact '"
                    + contacts.get().id() + "' is " + contacts.get().type().noun()
                    + ": expected a count, a quantity, a checklist or a collection of records");
        }
    }

    private static void require(SignalKind kind, SignalKind owner, String name, Optional<?> value) {
        if (value.isPresent() != (kind == owner)) {
            throw new IllegalArgumentException("signal " + kind.id() + (value.isPresent() ? " with " : " without ")
                    + name + ": expected it for " + owner.id() + ", and for no other");
        }
    }

    /**
     * What it looks for, from when on, and how much it matters: {@code "put off (≥ 2): warning"}.
     *
     * @return the words
     */
    public Text label() {
        Optional<Text> from = times.map(number -> Text.of("≥ " + number))
                .or(() -> olderThan.map(FactText::period))
                .or(() -> contacts.map(Fact::label));
        Text what =
                from.map(some -> CommonWords.REMARKED.text(kind.label(), some)).orElseGet(kind::label);
        return CommonWords.LABELLED.text(what, severity.label());
    }

    /**
     * A signal that needs nothing else.
     *
     * @param kind what it looks for
     * @param severity how much it matters
     * @return the signal
     * @throws IllegalArgumentException if the kind needs a number, a period or a fact
     */
    public static Signal of(SignalKind kind, StaySeverity severity) {
        return new Signal(kind, severity, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A signal of deals whose day of closing was put off.
     *
     * @param times from how many times on, at least 1
     * @param severity how much it matters
     * @return the signal
     * @throws IllegalArgumentException if it is less than 1
     */
    public static Signal pushed(int times, StaySeverity severity) {
        return new Signal(SignalKind.PUSHED, severity, Optional.of(times), Optional.empty(), Optional.empty());
    }

    /**
     * A signal of facts that nobody has looked at for long.
     *
     * @param period for how long, more than nothing
     * @param severity how much it matters
     * @return the signal
     * @throws IllegalArgumentException if the period is not more than nothing
     */
    public static Signal factsOlderThan(Period period, StaySeverity severity) {
        return new Signal(SignalKind.FACTS_OLD, severity, Optional.empty(), Optional.of(period), Optional.empty());
    }

    /**
     * A signal of deals in which one person of the customer is known, or none.
     *
     * @param contacts the fact that counts or lists the contacts
     * @param severity how much it matters
     * @return the signal
     * @throws IllegalArgumentException if the fact neither counts nor lists anything
     */
    public static Signal singleContact(Fact<?> contacts, StaySeverity severity) {
        return new Signal(
                SignalKind.SINGLE_CONTACT, severity, Optional.empty(), Optional.empty(), Optional.of(contacts));
    }
}
