package io.github.funnelkit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reader reads: languages that are as good as one, in one script, the nearest region first.
 *
 * @param languages the codes, the best first
 * @param script the script; empty for a language that has but one
 * @param regions from the reader's own to the language itself, which is empty
 * @param variant a variant of the reader's own region; empty when there is none
 */
record Reader(List<String> languages, String script, List<String> regions, String variant) {

    private static final List<String> LANGUAGE_ITSELF = List.of("");
    private static final String NYNORSK = "nn";
    private static final List<String> BOKMAL_FIRST = List.of("nb", "no");
    private static final List<String> NORWEGIAN_FIRST = List.of("no", "nb");

    /** Whether readers of this language also read others. */
    static boolean readsOthers(String language) {
        return switch (language) {
            case "nb", NYNORSK, "no", "ht", "hi" -> true;
            default -> false;
        };
    }

    /** What the readers of a locale read: its language first, then what CLDR has as its parent, and what is next to it. */
    static List<Reader> of(Locale reader) {
        // an old name, such as no_NO_NY, has a tag that says what it means
        Locale locale = reader.getVariant().isEmpty() ? reader : Locale.forLanguageTag(reader.toLanguageTag());
        Reader own = of(List.of(locale.getLanguage()), locale);
        return switch (locale.getLanguage()) {
            case "nb" -> List.of(of(BOKMAL_FIRST, locale), of(List.of(NYNORSK), locale));
            case "no" -> List.of(of(NORWEGIAN_FIRST, locale), of(List.of(NYNORSK), locale));
            case NYNORSK -> List.of(own, of(NORWEGIAN_FIRST, locale.getCountry().isEmpty() ? locale("nn-NO") : locale));
            case "ht" -> List.of(own, of(List.of("fr"), locale("fr-HT")));
            case "hi" -> own.script.equals("Latn") ? List.of(own, of(List.of("en"), locale("en-IN"))) : List.of(own);
            default -> List.of(own);
        };
    }

    private static Reader of(List<String> languages, Locale locale) {
        String language = languages.get(0);
        String script = Cldr.script(locale);
        // before there were scripts in locales, zh_CN and zh_TW stood for them
        boolean byRegion = language.equals("zh") && locale.getCountry().isEmpty();
        String region = byRegion ? Cldr.likelyRegion(language, script) : locale.getCountry();
        return new Reader(languages, script, regions(language, script, region), locale.getVariant());
    }

    private static List<String> regions(String language, String script, String region) {
        if (region.isEmpty()) {
            return LANGUAGE_ITSELF;
        }
        List<String> regions = new ArrayList<>(4);
        for (String each = region; !each.isEmpty(); each = Cldr.parent(language, script, each)) {
            regions.add(each);
        }
        regions.add("");
        return regions;
    }

    /** Whether another language is the reader's own, and inherits from this region or from nothing but the language. */
    boolean isRelative(Locale other, String parent) {
        String language = other.getLanguage();
        return languages.contains(language)
                && Cldr.script(other).equals(script)
                && regions(language, script, other.getCountry()).contains(parent);
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
