package io.github.funnelkit.examples.cli.crm;

import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.text.Spelling;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids made of what people call something: Latin letters and digits with hyphens between; where there are none, a number. */
final class PartIds {

    private static final int LONGEST = 60;

    private final Set<String> used = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** Ids beside names, which no id of another part may read as. */
    PartIds(Collection<String> names) {
        names.forEach(name -> this.names.add(Spelling.key(name)));
    }

    /**
     * An id that nothing else has.
     *
     * @param name what it is made of
     * @param kind what it begins with where nothing of the name can be part of an id
     */
    String of(String name, String kind) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String id =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
        boolean hasLetters = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        if (id.isEmpty() || !hasLetters) {
            return numbered(kind, 1);
        }
        if (FactText.isNoValue(id)) {
            return numbered(kind + "-" + id, 1);
        }
        boolean isFree = !names.contains(id) || Spelling.key(name).equals(id);
        return isFree && used.add(id) ? id : numbered(id, 2);
    }

    private String numbered(String id, int first) {
        int number = first;
        while (names.contains(id + "-" + number) || !used.add(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }
}
