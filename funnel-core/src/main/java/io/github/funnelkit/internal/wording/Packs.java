package io.github.funnelkit.internal.wording;

import io.github.funnelkit.internal.wording.Vocabulary.Entry;
import io.github.funnelkit.text.LanguagePack;
import io.github.funnelkit.text.Text;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The languages that there are words in: those of the files beside this class, and those that hosts offer. */
final class Packs {

    /** The languages of the files, by their names; each file is complete. */
    static final List<String> SHIPPED = List.of("de", "en", "ja", "zh", "zh-Hant");

    private final Map<String, Pack> byTag = new TreeMap<>();
    private final Set<Locale> languages;

    /** Each language's tag as its wording: read for a reader, it tells the language that fits by the rules of texts. */
    private final Text tags;

    /** A language, what a host says in it, and all words as soon as they were asked for. */
    private static final class Pack {
        private final Locale locale;
        private final Map<String, String> hostWords;
        private volatile @Nullable Vocabulary vocabulary;

        Pack(Locale locale, Map<String, String> hostWords) {
            this.locale = locale;
            this.hostWords = hostWords;
        }
    }

    /** The packs, or what is wrong with them: so that every reader is told it, and not only the first. */
    private static final class Installed {
        static final @Nullable Packs PACKS;
        static final String FAILURE;

        static {
            Packs packs = null;
            String failure = "";
            try {
                packs = new Packs(discovered());
            } catch (IllegalArgumentException | ServiceConfigurationError broken) {
                failure = String.valueOf(broken.getMessage());
            }
            PACKS = packs;
            FAILURE = failure;
        }

        private static List<LanguagePack> discovered() {
            List<LanguagePack> packs = new ArrayList<>();
            // not by that of the thread: who speaks first must not decide what can be said
            for (LanguagePack pack : ServiceLoader.load(LanguagePack.class, LanguagePack.class.getClassLoader())) {
                packs.add(pack); // no lambda: whoever reads entries asks for these at a cold start
            }
            return packs;
        }
    }

    /** Those of this process. */
    static Packs installed() {
        Packs packs = Installed.PACKS;
        if (packs == null) {
            throw new IllegalStateException(Installed.FAILURE);
        }
        return packs;
    }

    /**
     * Those of the files, and a host's.
     *
     * @throws IllegalArgumentException if one of the host's is broken or two are of one language; it tells all problems
     */
    Packs(List<LanguagePack> hosts) {
        for (String tag : SHIPPED) {
            byTag.put(tag, new Pack(Locale.forLanguageTag(tag), Map.of()));
        }
        if (!hosts.isEmpty()) {
            new PackCheck(byTag.values().stream().map(Packs::words).toList()).require(hosts);
            for (LanguagePack host : hosts) {
                Locale locale = host.language();
                byTag.put(locale.toLanguageTag(), new Pack(locale, Map.copyOf(host.words())));
            }
        }
        Set<Locale> locales = new LinkedHashSet<>();
        Map<Locale, String> tagOf = new LinkedHashMap<>();
        for (Map.Entry<String, Pack> pack : byTag.entrySet()) {
            locales.add(pack.getValue().locale);
            tagOf.put(pack.getValue().locale, pack.getKey());
        }
        languages = Collections.unmodifiableSet(locales);
        tags = Text.of(tagOf);
    }

    /** The languages, in the order of their tags. */
    Set<Locale> languages() {
        return languages;
    }

    /** Those that only hosts speak. */
    Set<Locale> languagesOfHosts() {
        Set<Locale> ofHosts = new LinkedHashSet<>();
        for (Locale language : languages) {
            if (!SHIPPED.contains(language.toLanguageTag())) {
                ofHosts.add(language);
            }
        }
        return ofHosts;
    }

    /** The words for a reader. */
    Vocabulary of(Locale reader) {
        Pack pack = Objects.requireNonNull(byTag.get(tags.in(reader)));
        Vocabulary vocabulary = pack.vocabulary;
        if (vocabulary == null) {
            vocabulary = vocabulary(pack);
            pack.vocabulary = vocabulary;
        }
        return vocabulary;
    }

    /** With the words of the next languages in place of those that a host's pack lacks. */
    private Vocabulary vocabulary(Pack pack) {
        Map<String, Entry> entries = new HashMap<>();
        Map<String, String> words = Map.of();
        List<Pack> chain = chain(pack);
        for (int i = chain.size() - 1; i >= 0; i--) {
            words = words(chain.get(i));
            entries.putAll(Vocabulary.entries(words));
        }
        return new Vocabulary(entries, Language.of(pack.locale, words));
    }

    private static Map<String, String> words(Pack pack) {
        Map<String, String> words = new HashMap<>();
        if (SHIPPED.contains(pack.locale.toLanguageTag())) {
            words.putAll(shipped(pack.locale));
        }
        words.putAll(pack.hostWords);
        return words;
    }

    /** A language and those that stand in for it, by the rules of texts, up to one that is complete. */
    private List<Pack> chain(Pack first) {
        List<Pack> chain = new ArrayList<>(List.of(first));
        Map<String, Pack> rest = new TreeMap<>(byTag);
        Pack last = first;
        while (!SHIPPED.contains(last.locale.toLanguageTag())) {
            rest.remove(last.locale.toLanguageTag());
            Map<Locale, String> left = new LinkedHashMap<>();
            rest.forEach((tag, pack) -> left.put(pack.locale, tag));
            last = Objects.requireNonNull(rest.get(Text.of(left).in(first.locale)));
            chain.add(last);
        }
        return chain;
    }

    /** The words of a file. */
    static Map<String, String> shipped(Locale language) {
        String file = language.toLanguageTag() + ".properties";
        InputStream words = Packs.class.getResourceAsStream(file);
        if (words == null) {
            throw new IllegalStateException("the library has no file " + file + " beside " + Packs.class.getName());
        }
        return LanguagePack.read(words);
    }
}
