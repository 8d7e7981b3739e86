package io.github.funnelkit.internal.wording;

import io.github.funnelkit.internal.wording.Template.Part;
import io.github.funnelkit.text.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A language in which each phrase says its key, between marks, instead of words: what a reader of it finds outside the marks
 * did not come from the words, and the keys tell what was said. Installed for all tests by {@code META-INF/services}.
 */
public final class PseudoPack implements LanguagePack {

    /** For private use. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("qps");

    private static final String OPEN = "\u00ab";
    private static final String CLOSE = "\u00bb";
    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    @Override
    public Locale language() {
        return LANGUAGE;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> english = Packs.shipped(Locale.ENGLISH);
        PluralRules plurals = Language.plurals(english);
        Map<String, String> marked = new TreeMap<>(english);
        english.forEach((key, words) -> {
            if (!Language.KEYS.contains(key)) {
                List<String> names = TemplateParser.names(words, plurals);
                List<Part> parts = TemplateParser.parse(words, names, plurals).parts();
                boolean joins = names.equals(Phrase.JOINED);
                marked.put(key, (joins ? "" : mark(key)) + marked(key, parts, names));
            }
        });
        return marked;
    }

    private static String marked(String key, List<Part> parts, List<String> names) {
        StringBuilder template = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Fixed) {
                template.append(mark(key));
            } else if (part instanceof Part.Slot slot) {
                template.append('{').append(names.get(slot.index())).append('}');
            } else if (part instanceof Part.Plural plural) {
                template.append('{').append(names.get(plural.index())).append(", plural,");
                plural.byForm()
                        .forEach((form, words) -> template.append(' ')
                                .append(form)
                                .append(" {")
                                .append(marked(key, words, names))
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
        return MARKED.matcher(text).replaceAll(" ");
    }

    /** What is between marks in a text. */
    public static List<String> marked(String text) {
        return MARKED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The keys of all phrases. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Packs.shipped(Locale.ENGLISH).keySet());
        keys.removeAll(Language.KEYS);
        return keys;
    }
}
