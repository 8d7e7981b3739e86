package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Phrase.phrase;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.text.NearestName;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        private static final Phrase WORDS =
                phrase("「{}」没有“{}”这一项{}；可选：{}", "{}: '{}' is not an entry{}; allowed are {}");
        private static final Phrase HINT = phrase("（是否指“{}”？）", " (did you mean '{}'?)");
        private static final Phrase NAMED = phrase("{}（{}）", "{} ({})");
        private static final Text COMMA = Text.text("、", ", ");

        @Override
        public String explain(Locale language) {
            List<String> allowed = fact.entries();
            String hint = NearestName.of(entry, allowed)
                    .map(nearest -> HINT.in(language, nearest))
                    .orElse("");
            String listed = allowed.stream()
                            .limit(LISTED)
                            .map(each -> named(each, language))
                            .collect(Collectors.joining(COMMA.in(language)))
                    + (allowed.size() > LISTED ? " …" : "");
            return WORDS.in(language, fact.label(), Phrase.shortened(entry), hint, listed);
        }

        private String named(String allowed, Locale language) {
            Text name = fact.entryLabels().get(allowed);
            return name == null ? allowed : NAMED.in(language, allowed, name);
        }
    }

    /**
     * A value is none that the funnel's fact can have.
     *
     * @param fact the fact as the funnel has it
     * @param problem what is wrong, in English, with what is expected
     */
    record ValueNotAllowed(Fact<?> fact, String problem) implements Unrecordable {

        private static final Phrase WORDS = phrase("「{}」：{}", "{}: {}");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, fact.label(), problem);
        }
    }

    /**
     * A date is too far away.
     *
     * @param fact the fact
     * @param date the date
     */
    record DateTooFar(Fact<?> fact, LocalDate date) implements Unrecordable {

        private static final Phrase WORDS = phrase(
                "「{}」：日期 {} 无法保存，年份须在 0000 至 9999 之间",
                "{}: the date {} cannot be kept; expected one of the years 0000 to 9999");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, fact.label(), date);
        }
    }

    /**
     * A text is too long.
     *
     * @param what what the text is, such as a reason
     * @param length how many characters it has
     */
    record TextTooLong(Text what, int length) implements Unrecordable {

        private static final Phrase WORDS =
                phrase("{}有 {} 个字符，最多只能保存 {} 个：请缩短", "{}: {} characters, but at most {} can be kept; shorten the text");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, what, length, RecordLimits.TEXT_LENGTH);
        }
    }

    /**
     * A text has half a character, as is left of an emoji when a text is cut in the middle of it.
     *
     * @param what what the text is, such as a reason
     * @param place where it is, from 1
     */
    record HalfCharacter(Text what, int place) implements Unrecordable {

        private static final Phrase WORDS = phrase(
                "{}的第 {} 个字符只有一半（例如被截断的表情符号），无法保存：请改正",
                "{}: only half of character {} is there, as of an emoji that was cut, and cannot be kept; correct the text");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, what, place);
        }
    }

    /** There is more than fits in one record. */
    record TooMuch() implements Unrecordable {

        private static final Phrase WORDS = phrase(
                "内容太多，无法一次保存：一条记录最多 {} 个值、共 {} 个字符，请分次填写",
                "Too much to keep at once: a record holds at most {} values, and {} characters together; record it in parts");

        @Override
        public String explain(Locale language) {
            return WORDS.in(language, RecordLimits.VALUES, RecordLimits.CHARACTERS);
        }
    }
}
