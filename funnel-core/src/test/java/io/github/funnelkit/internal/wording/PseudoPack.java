package io.github.funnelkit.internal.wording;

import io.github.funnelkit.internal.wording.Template.Part;
import io.github.funnelkit.text.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The English words, all of them between marks, in a language of which nobody has heard: what a reader of it finds outside
 * the marks did not come from the words. Installed for all tests by {@code META-INF/services}.
 */
public final class PseudoPack implements LanguagePack {

    /** For private use. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("qps");

    private static final String OPEN = "\u00ab";
    private static final String CLOSE = "\u00bb";

    @Override
    public Locale language() {
        return LANGUAGE;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> english = Packs.shipped(Locale.ENGLISH);
        PluralRules plurals = PluralRules.parse(english.getOrDefault(Language.PLURAL, ""));
        Map<String, String> marked = new TreeMap<>(english);
        english.forEach((key, words) -> {
            if (!Language.KEYS.contains(key)) {
                List<String> names = TemplateParser.names(words, plurals);
                marked.put(
                        key, marked(TemplateParser.parse(words, names, plurals).parts(), names));
            }
        });
        return marked;
    }

    private static String marked(List<Part> parts, List<String> names) {
        StringBuilder template = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Fixed fixed) {
                template.append(mark(fixed.words()));
            } else if (part instanceof Part.Slot slot) {
                template.append('{').append(names.get(slot.index())).append('}');
            } else if (part instanceof Part.Plural plural) {
                template.append('{').append(names.get(plural.index())).append(", plural,");
                plural.byForm()
                        .forEach((form, words) -> template.append(' ')
                                .append(form)
                                .append(" {")
                                .append(marked(words, names))
                                .append('}'));
                template.append('}');
            } else {
                template.append('#');
            }
        }
        return template.toString();
    }

    /** Words of a funnel, as if they came from the pack. */
    public static String mark(String words) {
        return OPEN + words + CLOSE;
    }

    /** What is left of a text without all that is between marks. */
    public static String outsideMarks(String text) {
        return text.replaceAll(OPEN + "[^" + OPEN + CLOSE + "]*" + CLOSE, "");
    }
}
