package io.github.funnelkit.change;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.internal.wording.CommonWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What differs between two versions of a funnel. Parts are matched by id; id, version and origin of the funnels
 * themselves are not compared.
 *
 * @param before names the earlier version
 * @param after names the later version
 * @param changes what differs, part by part: removed and changed parts in the order of the earlier version, then added
 *     ones in the order of the later
 * @since 0.1.0
 */
public record FunnelDifference(FunnelReference before, FunnelReference after, List<Change> changes) {

    /** Checks that nothing is missing. */
    public FunnelDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two versions.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what differs; nothing when the two define the same
     */
    public static FunnelDifference between(Funnel before, Funnel after) {
        return new FunnelDifference(
                before.reference(), after.reference(), new FunnelComparison(before, after).changes());
    }

    /**
     * Whether the two define the same.
     *
     * @return whether nothing differs
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Whether the two differ only in what is read: texts, languages and sources. Then every customer keeps its stage.
     *
     * @return whether there is no other change
     */
    public boolean isWordingOnly() {
        return changes.stream().allMatch(Change::isWording);
    }

    /**
     * Says what differs.
     *
     * @param language the reader's language
     * @return the words: a line for the two versions and one per change
     */
    public String explain(Locale language) {
        String versions = words(before, language) + " → " + words(after, language);
        return changes.isEmpty()
                ? CommonWords.LABELLED.in(language, versions, ChangeWords.NO_DIFFERENCE.text())
                : versions
                        + changes.stream()
                                .map(change -> "\n- " + change.explain(language))
                                .collect(Collectors.joining());
    }

    private static String words(FunnelReference version, Locale language) {
        return ChangeWords.VERSION.in(language, version.id(), version.version());
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
