package io.github.funnelkit.text;

import java.util.List;
import java.util.Locale;

/** Finds among the languages of a text the one that a reader reads best. */
final class NearestLanguage {

    /** No language that the reader reads. */
    static final int NONE = -1;

    private final Locale[] languages;
    private final Reader reader;

    private NearestLanguage(Locale[] languages, Reader reader) {
        this.languages = languages;
        this.reader = reader;
    }

    /**
     * Finds the nearest language: in the reader's script first, along the parents of the reader's locale, then in a region
     * that shares the nearest of these parents, then in any script.
     *
     * @return its index, or {@link #NONE}
     */
    static int find(Locale[] languages, Locale reader) {
        if (!Reader.readsOthers(reader.getLanguage())) {
            int first = next(languages, reader.getLanguage(), 0);
            if (first == NONE || next(languages, reader.getLanguage(), first + 1) == NONE) {
                return first;
            }
            if (differByScriptAlone(languages, reader.getLanguage())) {
                return ofScript(languages, reader);
            }
        }
        List<Reader> readers = Reader.of(reader);
        int found = NONE;
        for (int i = 0; i < readers.size() && found == NONE; i++) {
            found = new NearestLanguage(languages, readers.get(i)).inScript();
        }
        for (int i = 0; i < readers.size() && found == NONE; i++) {
            found = new NearestLanguage(languages, readers.get(i)).inAnyScript();
        }
        return found;
    }

    private static int next(Locale[] languages, String language, int from) {
        for (int i = from; i < languages.length; i++) {
            if (languages[i].getLanguage().equals(language)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean differByScriptAlone(Locale[] languages, String language) {
        for (Locale own : languages) {
            if (own.getLanguage().equals(language)
                    && !(own.getCountry().isEmpty() && own.getVariant().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** What the search by regions would find without any: the reader's script, else none that is stated, else the first. */
    private static int ofScript(Locale[] languages, Locale reader) {
        String script = Cldr.script(reader);
        int found = NONE;
        for (int i = languages.length - 1; i >= 0; i--) {
            if (languages[i].getLanguage().equals(reader.getLanguage())) {
                String stated = languages[i].getScript();
                if (!stated.isEmpty() && stated.equals(script)) {
                    return i;
                }
                found = found == NONE
                                || stated.isEmpty()
                                || !languages[found].getScript().isEmpty()
                        ? i
                        : found;
            }
        }
        return found;
    }

    private int inScript() {
        int found = reader.script().isEmpty() ? NONE : alongParents(reader.script(), true);
        if (found == NONE) {
            found = alongParents("", true);
        }
        for (int i = 0; i < reader.regions().size() && found == NONE; i++) {
            found = sharing(reader.regions().get(i));
        }
        return found;
    }

    private int inAnyScript() {
        int found = alongParents("", false);
        for (int i = 0; i < reader.languages().size() && found == NONE; i++) {
            found = next(languages, reader.languages().get(i), 0);
        }
        return found;
    }

    /** The wording that states this script, or none, for the reader's region or the nearest of its parents. */
    private int alongParents(String stated, boolean inScript) {
        int found = NONE;
        for (String variant = reader.variant(); !variant.isEmpty() && found == NONE; variant = shorter(variant)) {
            found = at(stated, reader.regions().get(0), variant, inScript);
        }
        for (int i = 0; i < reader.regions().size() && found == NONE; i++) {
            found = at(stated, reader.regions().get(i), "", inScript);
        }
        return found;
    }

    private static String shorter(String variant) {
        return variant.substring(0, Math.max(0, variant.lastIndexOf('_')));
    }

    private int at(String stated, String region, String variant, boolean inScript) {
        for (String language : reader.languages()) {
            for (int i = 0; i < languages.length; i++) {
                Locale own = languages[i];
                if (own.getLanguage().equals(language)
                        && own.getScript().equals(stated)
                        && own.getCountry().equals(region)
                        && own.getVariant().equalsIgnoreCase(variant)
                        && (!inScript || Cldr.script(own).equals(reader.script()))) {
                    return i;
                }
            }
        }
        return NONE;
    }

    /** A wording of another region that has this parent, too; where that is the language itself, the likely region first. */
    private int sharing(String parent) {
        int found = NONE;
        if (parent.isEmpty()) {
            String likely = Cldr.likelyRegion(reader.languages().get(0), reader.script());
            found = at(reader.script(), likely, "", true);
            found = found == NONE ? at("", likely, "", true) : found;
        }
        for (int i = 0; i < languages.length && found == NONE; i++) {
            found = reader.isRelative(languages[i], parent) ? i : NONE;
        }
        return found;
    }
}
