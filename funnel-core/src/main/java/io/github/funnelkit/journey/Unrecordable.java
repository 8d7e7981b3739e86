package io.github.funnelkit.journey;

import io.github.funnelkit.change.Change;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.FingerprintPart;
import io.github.funnelkit.definition.FunnelFingerprint;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to record cannot be: the journey could not be read again, or not by its funnel, or it makes no sense as
 * the journey is.
 *
 * @since 0.1.0
 */
public sealed interface Unrecordable extends Obstacle {

    /**
     * The funnel does not allow an entry of a checklist.
     *
     * @param fact the checklist as the funnel has it
     * @param entry the entry
     */
    record EntryNotAllowed(Fact<?> fact, String entry) implements Unrecordable {

        private static final int LISTED = 100;

        @Override
        public String explain(Locale language) {
            List<String> allowed = fact.entries();
            String listed = CommonWords.LIST.join(
                            language,
                            allowed.stream()
                                    .limit(LISTED)
                                    .map(each -> named(each, language))
                                    .toList())
                    + (allowed.size() > LISTED ? " …" : "");
            String shown = Excerpt.of(entry);
            return NearestName.of(entry, allowed)
                    .map(nearest ->
                            JourneyWords.ENTRY_NOT_ALLOWED_HINT.in(language, fact.label(), shown, nearest, listed))
                    .orElseGet(() -> JourneyWords.ENTRY_NOT_ALLOWED.in(language, fact.label(), shown, listed));
        }

        private String named(String allowed, Locale language) {
            Text name = fact.entryLabels().get(allowed);
            return name == null ? allowed : CommonWords.REMARKED.in(language, allowed, name);
        }
    }

    /**
     * A value is none that the funnel's fact can have.
     *
     * @param fact the fact as the funnel has it
     * @param problem what is wrong, in English, with what is expected
     */
    record ValueNotAllowed(Fact<?> fact, String problem) implements Unrecordable {

        @Override
        public String explain(Locale language) {
            return CommonWords.LABELLED.in(language, fact.label(), problem);
        }
    }

    /**
     * A date is too far away.
     *
     * @param fact the fact
     * @param date the date
     */
    record DateTooFar(Fact<?> fact, LocalDate date) implements Unrecordable {

        @Override
        public String explain(Locale language) {
            return JourneyWords.DATE_TOO_FAR.in(language, fact.label(), date);
        }
    }

    /**
     * A text is too long.
     *
     * @param what what the text is, such as a reason
     * @param length how many characters it has
     */
    record TextTooLong(Text what, int length) implements Unrecordable {

        @Override
        public String explain(Locale language) {
            return JourneyWords.TEXT_TOO_LONG.in(language, what, length, RecordLimits.TEXT_LENGTH);
        }
    }

    /**
     * A text has half a character, as is left of an emoji when a text is cut in the middle of it.
     *
     * @param what what the text is, such as a reason
     * @param place where it is, from 1
     */
    record HalfCharacter(Text what, int place) implements Unrecordable {

        @Override
        public String explain(Locale language) {
            return JourneyWords.HALF_CHARACTER.in(language, what, place);
        }
    }

    /** There is more than fits in one record. */
    record TooMuch() implements Unrecordable {

        @Override
        public String explain(Locale language) {
            return JourneyWords.TOO_MUCH.in(language, RecordLimits.VALUES, RecordLimits.CHARACTERS);
        }
    }

    /**
     * The id of the command is that of another one that was recorded.
     *
     * @param id the id
     * @param events the numbers of the events that follow from the other one
     */
    record CommandIdTaken(String id, List<Long> events) implements Unrecordable {
        /** Keeps the order. */
        public CommandIdTaken {
            events = List.copyOf(events);
        }

        @Override
        public String explain(Locale language) {
            return JourneyWords.COMMAND_ID_TAKEN.in(language, Excerpt.of(id), CommonWords.LIST.joined(events));
        }
    }

    /** The deal is not on hold, so it cannot be resumed. */
    record NotOnHold() implements Unrecordable {
        @Override
        public String explain(Locale language) {
            return JourneyWords.NOT_ON_HOLD.in(language);
        }
    }

    /**
     * A deal cannot be on hold until this day.
     *
     * @param until the day
     * @param first the first day that it could be on hold until
     */
    record HoldOutOfRange(LocalDate until, LocalDate first) implements Unrecordable {

        private static final LocalDate LAST = LocalDate.of(RecordLimits.LAST_YEAR, 12, 31);

        @Override
        public String explain(Locale language) {
            return JourneyWords.HOLD_OUT_OF_RANGE.in(language, until, first, LAST);
        }
    }

    /**
     * The event is nothing that can be taken back, or counts no longer.
     *
     * @param event its number
     */
    record NotToBeTakenBack(long event) implements Unrecordable {
        @Override
        public String explain(Locale language) {
            return JourneyWords.NOT_TO_BE_TAKEN_BACK.in(language, event);
        }
    }

    /**
     * The entry of a stage, by its gate or by an override, cannot be taken back, as the journey has entered another one since by
     * way of it, which is to be taken back first.
     *
     * @param event the number of the entry
     * @param stage what the journey entered last since, before it went back to where it stood before the entry, or below
     * @param first the number of that entry
     */
    record EntryStillNeeded(long event, Stage stage, long first) implements Unrecordable {
        @Override
        public String explain(Locale language) {
            return JourneyWords.ENTRY_STILL_NEEDED.in(
                    language, event, stage.customerType().label(), first);
        }
    }

    /**
     * The entry of a stage, by its gate or by an override, cannot be taken back, as the journey would stand at a stage that it never
     * passed: it is to be moved down first.
     *
     * @param event the number of the entry
     * @param stage where the journey would stand
     * @param below the highest stage below that it passed otherwise, and can be moved down to; empty for before the first one
     */
    record StandsByEntry(long event, Stage stage, Optional<Stage> below) implements Unrecordable {
        /** Checks that nothing is missing. */
        public StandsByEntry {
            Objects.requireNonNull(below, "below");
        }

        @Override
        public String explain(Locale language) {
            Text at = stage.customerType().label();
            return below.map(lower -> JourneyWords.STANDS_BY_ENTRY.in(
                            language, event, at, lower.customerType().label()))
                    .orElseGet(() -> JourneyWords.STANDS_BY_ENTRY_OUT.in(language, event, at));
        }
    }

    /**
     * What counted by an event cannot be taken back, as what a later one brought has taken its place: another version or type of
     * sale, another stage, or another owner.
     *
     * @param event its number
     * @param since the number of the later one
     * @param first whether that one can be taken back, and then this one
     */
    record TakenOver(long event, long since, boolean first) implements Unrecordable {
        @Override
        public String explain(Locale language) {
            return (first ? JourneyWords.TAKEN_OVER_FIRST : JourneyWords.TAKEN_OVER).in(language, event, since);
        }
    }

    /**
     * A change that cannot be made back can be taken back, if it was a mistake.
     *
     * @param event the number of the change
     */
    record ToBeTakenBack(long event) implements Unrecordable {
        @Override
        public String explain(Locale language) {
            return JourneyWords.TO_BE_TAKEN_BACK.in(language, event);
        }
    }

    /**
     * It is not clear what the policy means by an id in the version that the journey goes by, or shall go by, so that no gate is opened
     * there.
     *
     * @param id what the policy names: a stage, a criterion or a position
     * @param version the version
     * @param cause why it is not clear
     */
    record PolicyUnclear(String id, FunnelReference version, Cause cause) implements Unrecordable {

        /** Why it is not clear what an id means. */
        public sealed interface Cause {}

        /**
         * Another version means by the id a part that is called otherwise in the version; which has another one of the id, or yet another
         * version means another one by it, or another rule names the same part by yet another id and asks otherwise.
         *
         * @param now what the part is called there
         */
        public record NameReused(String now) implements Cause {}

        /**
         * Whether the version has a part that is meant, and what it calls it, cannot be told.
         *
         * @param missing the version that it or another one was made of, by way of others, and that the catalog does not have
         */
        public record OriginMissing(FunnelReference missing) implements Cause {}

        /** Checks that nothing is missing. */
        public PolicyUnclear {
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public String explain(Locale language) {
            if (cause instanceof OriginMissing origin) {
                FunnelReference missing = origin.missing();
                return JourneyWords.POLICY_UNKNOWN_NAME.in(
                        language, id, version.id(), version.version(), missing.id(), missing.version());
            }
            return JourneyWords.POLICY_NAME_REUSED.in(
                    language, id, version.id(), version.version(), ((NameReused) cause).now());
        }
    }

    /**
     * The journey cannot go on by the other version, as nobody can tell what that one calls otherwise: one of the two was made of a
     * version that the catalog does not have, by way of others. It is to be given to the catalog.
     *
     * @param from the version that the journey goes by
     * @param to the version that it shall go by
     * @param missing the version that is to be given to the catalog
     */
    record VersionBetweenMissing(FunnelReference from, FunnelReference to, FunnelReference missing)
            implements Unrecordable {
        /** Checks that nothing is missing. */
        public VersionBetweenMissing {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(missing, "missing");
        }

        @Override
        public String explain(Locale language) {
            return JourneyWords.VERSION_BETWEEN_MISSING.in(
                    language, from.id(), from.version(), to.id(), to.version(), missing.id(), missing.version());
        }
    }

    /**
     * The funnel that the journey goes by, or that it was replayed with, decides otherwise than it did, under the same version.
     *
     * @param funnel the version
     * @param recorded what it decided when the journey began to go by it, by its fingerprint
     * @param found what it decides now, or in the replay, by its fingerprint
     * @param difference what differs, where the former funnel is at hand: the journey was replayed by a catalog that has it
     */
    record FunnelChanged(
            FunnelReference funnel,
            FunnelFingerprint recorded,
            FunnelFingerprint found,
            Optional<FunnelDifference> difference)
            implements Unrecordable {

        private static final int TOLD = 3;

        /** Checks that nothing is missing. */
        public FunnelChanged {
            Objects.requireNonNull(recorded, "recorded");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(difference, "difference");
        }

        /**
         * In what the two differ.
         *
         * @return the parts in their order; none where the fingerprint of then was recorded without them
         */
        public Set<FingerprintPart> parts() {
            return recorded.differences(found);
        }

        @Override
        public String explain(Locale language) {
            String what = difference
                    .map(between -> changes(between, language))
                    .orElseGet(() -> CommonWords.LIST.join(
                            language,
                            parts().stream().<Text>map(FingerprintPart::label).toList()));
            return what.isEmpty()
                    ? JourneyWords.FUNNEL_CHANGED.in(
                            language, funnel.id(), funnel.version(), recorded.whole(), found.whole())
                    : JourneyWords.FUNNEL_CHANGED_IN.in(
                            language, funnel.id(), funnel.version(), what, recorded.whole(), found.whole());
        }

        private static String changes(FunnelDifference difference, Locale language) {
            List<Change> deciding = difference.changes().stream()
                    .filter(change -> !change.isWording())
                    .toList();
            String told = CommonWords.CLAUSES.join(
                    language,
                    deciding.stream()
                            .limit(TOLD)
                            .map(change -> change.explain(language))
                            .toList());
            return deciding.size() > TOLD ? told + " …" : told;
        }
    }

    /**
     * The funnel has several endings of the kind, and it was not said which.
     *
     * @param endings those there are, in order
     */
    record EndingUnsaid(List<Ending> endings) implements Unrecordable {
        /** Keeps the order. */
        public EndingUnsaid {
            endings = List.copyOf(endings);
        }

        @Override
        public String explain(Locale language) {
            List<Text> each = endings.stream()
                    .map(ending -> CommonWords.REMARKED.text(ending.label(), ending.id()))
                    .toList();
            return JourneyWords.ENDING_UNSAID.in(language, CommonWords.LIST.joined(each));
        }
    }

    /**
     * The ending has reasons, and none of them was given.
     *
     * @param ending the ending, with its reasons
     */
    record ReasonNotListed(Ending ending) implements Unrecordable {
        /** Checks that nothing is missing. */
        public ReasonNotListed {
            Objects.requireNonNull(ending, "ending");
        }

        @Override
        public String explain(Locale language) {
            List<Text> each = ending.reasons().entrySet().stream()
                    .map(reason -> CommonWords.REMARKED.text(reason.getValue(), reason.getKey()))
                    .toList();
            return JourneyWords.REASON_NOT_LISTED.in(language, CommonWords.LIST.joined(each));
        }
    }

    /**
     * Facts are unknown that must be known for the ending.
     *
     * @param ending the ending
     * @param facts the facts, at least one, in order
     */
    record FactsUnknown(Ending ending, List<Fact<?>> facts) implements Unrecordable {
        /** Keeps the order. */
        public FactsUnknown {
            Objects.requireNonNull(ending, "ending");
            facts = List.copyOf(facts);
        }

        @Override
        public String explain(Locale language) {
            List<Text> labels = facts.stream().<Text>map(Fact::label).toList();
            return JourneyWords.FACTS_UNKNOWN.in(language, ending.label(), CommonWords.LIST.joined(labels));
        }
    }

    /**
     * The journey has not come to the stage from which the ending can be reached.
     *
     * @param ending the ending
     * @param stage the stage
     */
    record NotFromHere(Ending ending, Stage stage) implements Unrecordable {
        /** Checks that nothing is missing. */
        public NotFromHere {
            Objects.requireNonNull(ending, "ending");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public String explain(Locale language) {
            return JourneyWords.NOT_FROM_HERE.in(
                    language, ending.label(), stage.customerType().label());
        }
    }
}
