package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Facts as text: reading a cell of a list or a form field into a typed value, and saying a value in words.
 *
 * <p>A blank text is unknown, as are words that say so: {@code n/a}, {@code -}, {@code ?}, in other languages, too.
 * {@code none} and the same in other languages is known to be none. A flag cannot be none: there {@code none} is refused, but
 * the Chinese and Japanese words, which also say no, are no. The marks that people tick and cross with are yes and no. Case,
 * width, and blanks and unseen characters around a value do not matter.
 *
 * <p>{@code ;}, {@code ,}, the ideographic comma and line breaks stand between the entries of sets. An entry in double quotes, with a
 * quote within written twice, is what stands between them: {@code "Legal, compliance"; Sales}. Without quotes, what looks
 * like several entries or like their number is not guessed at: {@code MRI|CT}, {@code MRI / CT}, {@code MRI and CT},
 * {@code CT / MRI}, {@code CT and MRI}, {@code 3} and {@code yes} are an
 * {@link AmbiguousCellException}. Names such as {@code PET/CT} and {@code Johnson & Johnson} are one entry. Where a
 * checklist has a closed list of entries, they and what they are called in any language are what is looked for, separators
 * within them or not.
 *
 * <p>What {@link #describe(FactValue, Locale)} says of texts, flags, dates and sets is read as the same again. A collection of
 * records has no place in a cell.
 *
 * @since 0.1.0
 */
public final class FactText {

    private FactText() {}

    /**
     * Reads one value.
     *
     * @param fact the fact
     * @param cell the text, for example the cell of a list
     * @param <V> the type of the fact's value
     * @return unknown for a blank text and for words that say so, none for {@code none} and its like, else the value in
     *     the form {@link FactType} describes
     * @throws AmbiguousCellException if the entries of a checklist could be others; the question says how to write them
     * @throws IllegalArgumentException if the text does not fit the fact; the message says what is allowed
     */
    @SuppressWarnings("unchecked") // the kept form of a fact is what its type says
    public static <V> FactValue<V> parse(Fact<V> fact, String cell) {
        Object kept = new FactCell(fact).read(cell);
        return kept instanceof FactValue.None ? FactValue.none() : FactValue.ofNullable((V) kept);
    }

    /**
     * Reads one value into a sheet: what {@link #parse(Fact, String)} reads, of a fact whose type the host does not know when it is compiled.
     *
     * @param sheet the sheet that is made; where the text does not fit, it stays as it is
     * @param fact the fact
     * @param cell the text; a blank one makes the fact unknown
     * @param <V> the type of the fact's value
     * @throws AmbiguousCellException as {@link #parse(Fact, String)} throws
     * @throws IllegalArgumentException as {@link #parse(Fact, String)} throws
     */
    public static <V> void parseInto(FactSheet.Builder sheet, Fact<V> fact, String cell) {
        sheet.setValue(fact, parse(fact, cell));
    }

    /**
     * Reads what a form has sent for a fact: the text of its field, or one text for each entry that is ticked.
     *
     * @param fact the fact
     * @param sent the texts; blank ones say nothing, and none that says something is unknown
     * @param <V> the type of the fact's value
     * @return the value; a ticked entry is that entry, whatever it looks like
     * @throws AmbiguousCellException as {@link #parse(Fact, String)} throws
     * @throws IllegalArgumentException if it does not fit the fact: several texts for one value, or {@code none} beside an entry,
     *     do not
     */
    public static <V> FactValue<V> parse(Fact<V> fact, List<String> sent) {
        List<String> filled =
                sent.stream().filter(text -> !Spelling.strip(text).isEmpty()).toList();
        if (filled.size() > 1 && !fact.type().isMultiple()) {
            throw new IllegalArgumentException("fact '" + fact.id() + "' has " + filled.size() + " values: expected "
                    + fact.type().expected());
        }
        boolean ticked = filled.size() > 1 || fact.entries().containsAll(filled);
        return parse(fact, ticked && fact.type().isMultiple() ? EntryText.joined(filled) : String.join("", filled));
    }

    /**
     * Reads what a form has sent for a fact into a sheet, as {@link #parse(Fact, List)} reads it, of a fact whose type the host does
     * not know when it is compiled.
     *
     * @param sheet the sheet that is made; where the texts do not fit, it stays as it is
     * @param fact the fact
     * @param sent the texts; blank ones make the fact unknown
     * @param <V> the type of the fact's value
     * @throws AmbiguousCellException as {@link #parse(Fact, List)} throws
     * @throws IllegalArgumentException as {@link #parse(Fact, List)} throws
     */
    public static <V> void parseInto(FactSheet.Builder sheet, Fact<V> fact, List<String> sent) {
        sheet.setValue(fact, parse(fact, sent));
    }

    /**
     * Writes a value as what a form sends for it: one text for each entry that is ticked, where a checklist has a closed list of
     * entries, or else the text of its field. {@link #parse(Fact, List)} reads it as the same value.
     *
     * @param fact the fact
     * @param value what is known of it
     * @param <V> the type of the fact's value
     * @return the texts, at least one: blank for unknown, {@code none} for none
     * @throws IllegalArgumentException if no text means this value: records have no place in a form field
     */
    public static <V> List<String> writeEach(Fact<V> fact, FactValue<V> value) {
        boolean ticks = fact.type() == FactType.CHECKLIST && !fact.entries().isEmpty();
        return ticks && value instanceof FactValue.Known<V> known && known.value() instanceof Collection<?> ticked
                ? ticked.stream().map(Object::toString).toList()
                : List.of(write(fact, value));
    }

    /**
     * Writes a value as text that {@link #parse(Fact, String)} reads as the same value, such as what stands in the field of a form: the same
     * in every language, with quotes only where a text would be read as something else.
     *
     * @param fact the fact
     * @param value what is known of it
     * @param <V> the type of the fact's value
     * @return the text; blank for unknown, {@code none} for none
     * @throws IllegalArgumentException if no text means this value: records have no place in a cell
     */
    public static <V> String write(Fact<V> fact, FactValue<V> value) {
        return FactCellText.of(fact, value);
    }

    /**
     * Says what is known under a fact, for a reader: {@code "yes"}, {@code "20,000,000"}, {@code "MRI, CT"},
     * {@code "none"}, {@code "not known"}. Numbers are written as the reader's language does, dates always as {@code
     * 2026-11-23}.
     *
     * @param value the state and value
     * @param language the reader's language
     * @return the words
     */
    public static String describe(FactValue<?> value, Locale language) {
        if (value instanceof FactValue.Known<?> known) {
            return valueWords(known.value(), language);
        }
        return (value.isNone() ? FactWords.NONE : FactWords.UNKNOWN).in(language);
    }

    /**
     * Says what is known under a fact, entries by what they are called, and a number with its unit where it would not say
     * enough without: {@code "20,000,000 CNY"}.
     *
     * @param fact the fact
     * @param value the state and value
     * @param language the reader's language
     * @return the words
     */
    public static String describe(Fact<?> fact, FactValue<?> value, Locale language) {
        if (value instanceof FactValue.Known<?> known) {
            if (known.value() instanceof Number number) {
                return amount(fact, number, language);
            }
            if (fact.type() == FactType.CHOICE && known.value() instanceof String entry) {
                Text label = fact.entryLabels().get(entry);
                return label == null ? textWords(entry) : label.in(language);
            }
            if (fact.type() == FactType.RECORDS && known.value() instanceof List<?> records) {
                return CommonWords.LIST.join(language, RecordNames.of(fact, records, language));
            }
            if (known.value() instanceof Collection<?> entries
                    && !fact.entryLabels().isEmpty()) {
                return CommonWords.LIST.join(language, written(called(fact, entries, language)));
            }
        }
        return describe(value, language);
    }

    private static List<Object> called(Fact<?> fact, Collection<?> entries, Locale language) {
        Map<String, Text> labels = fact.entryLabels();
        List<Object> called = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            Text label = entry instanceof String written ? labels.get(written) : null;
            called.add(label == null ? entry : label.in(language));
        }
        return called;
    }

    /**
     * What a record of a collection is called: by its first text that is known, or else by its number, from 1.
     *
     * @param collection the collection
     * @param record the record
     * @param index which of the records it is, from 0
     * @param language the reader's language
     * @return the name
     */
    public static String recordName(Fact<?> collection, FactSheet record, int index, Locale language) {
        return RecordNames.of(collection, record, index, language);
    }

    /**
     * Says a number of what a fact counts: {@code "20,000,000 CNY"}.
     *
     * @param fact the fact, a count or a quantity
     * @param number the number
     * @param language the reader's language
     * @return the words
     */
    public static String amount(Fact<?> fact, Number number, Locale language) {
        if (fact.unit().isEmpty()) {
            return Phrase.number(number, language);
        }
        Text named = fact.unitLabel().filter(label -> isFor(language, label)).orElse(null);
        if (fact.type().isSaidWithUnit()) {
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            return Quantities.words(exact, named == null ? fact.unit() : named, language);
        }
        return named == null ? Phrase.number(number, language) : FactWords.COUNTED.in(language, number, named);
    }

    /** Whether a name is in the reader's language, of whatever region, or in none. */
    private static boolean isFor(Locale reader, Text name) {
        return name.languages().stream()
                .anyMatch(language -> language.getLanguage().isEmpty()
                        || language.getLanguage().equals(reader.getLanguage()));
    }

    private static String valueWords(Object value, Locale language) {
        if (value instanceof Boolean flag) {
            return (flag ? FactWords.YES : FactWords.NO).in(language);
        }
        if (value instanceof Number number) {
            return Phrase.number(number, language);
        }
        if (value instanceof Collection<?> entries) {
            return CommonWords.LIST.join(language, written(entries));
        }
        return value instanceof String text ? textWords(text) : value.toString();
    }

    private static List<Object> written(Collection<?> entries) {
        List<Object> written = new ArrayList<>(entries.size());
        for (Object entry : entries) {
            boolean last = written.size() == entries.size() - 1;
            written.add(entry instanceof String text ? EntryText.write(text, entries.size() > 1, last) : entry);
        }
        return written;
    }

    /** In quotes where it would be read as something else. */
    private static String textWords(String text) {
        return isNoValue(text) || EntryText.isQuoted(text) || !text.equals(Spelling.strip(text))
                ? EntryText.quoted(text)
                : text;
    }

    /**
     * Whether a text stands for no value, so that a cell can hold it as a value in quotes only: {@code none} and its
     * like, which say that there is none, and {@code n/a}, {@code -} and their like, which say that it is not known.
     *
     * @param text the text
     * @return whether it says none or unknown
     */
    public static boolean isNoValue(String text) {
        return CellWord.isNoValue(CellWords.of(Spelling.strip(text)));
    }

    /**
     * What a value of a fact looks like, for readers: {@code "a whole number, 0 to 5"}, {@code "one of Buyer, User"}.
     *
     * @param fact the fact
     * @return the words
     */
    public static Text expected(Fact<?> fact) {
        return ExpectedWords.of(fact);
    }

    /**
     * Bounds in words: {@code "0 to 3"}, {@code "at least 0"}.
     *
     * @param bounds the bounds, at least one of the two
     * @return the words
     */
    public static Text bounds(Bounds bounds) {
        return ExpectedWords.bounds(bounds);
    }

    /**
     * A period in words: {@code "1 year and 2 months"}.
     *
     * @param period the period
     * @return the words
     */
    public static Text period(Period period) {
        List<Text> parts = new ArrayList<>();
        addPart(period.getYears(), FactWords.YEARS, parts);
        addPart(period.getMonths(), FactWords.MONTHS, parts);
        addPart(period.getDays(), CommonWords.DAYS, parts);
        return parts.isEmpty() ? CommonWords.DAYS.text(0) : FactWords.PERIOD.joined(parts);
    }

    private static void addPart(int amount, Phrase phrase, List<Text> parts) {
        if (amount != 0) {
            parts.add(phrase.text(amount));
        }
    }
}
