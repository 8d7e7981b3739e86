package io.github.funnelkit.journey;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What somebody wants to record cannot be: the journey could not be read again, or not by its funnel.
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
}
