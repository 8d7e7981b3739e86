package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers in a unit, as languages say them: large ones are counted in tens of thousands where people do. */
public final class Quantities {

    private Quantities() {}

    /** As a text, which is worded when it is read. */
    public static Text text(BigDecimal number, Object unit) {
        return Text.worded(Phrase::languages, reader -> words(number, unit, reader));
    }

    /**
     * {@code "20,000,000 CNY"}.
     *
     * @param unit a text, or the id of a unit; the code of a currency is said by its name where the language has one
     */
    public static String words(BigDecimal number, Object unit, Locale reader) {
        Vocabulary vocabulary = Packs.installed().of(reader);
        Language language = vocabulary.language();
        Object named = unit instanceof String code ? language.currencies().getOrDefault(code, code) : unit;
        StringBuilder words = new StringBuilder();
        LargeNumbers large = language.large();
        if (large != null && large.fits(number)) {
            large.append(number, named, reader, language.digits(), words);
        } else {
            vocabulary.append(CommonWords.QUANTITY, new Object[] {number, named}, reader, words);
        }
        return words.toString();
    }
}
