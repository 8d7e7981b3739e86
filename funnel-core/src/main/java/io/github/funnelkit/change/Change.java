package io.github.funnelkit.change;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What has become of one part of a funnel.
 *
 * @param kind whether it was added, removed, changed or renamed
 * @param part which part it is
 * @param id its id
 * @param name what it is called, in the later version that has it
 * @param details what has changed, in order; empty unless it was changed or renamed
 * @since 0.1.0
 */
public record Change(ChangeKind kind, Part part, String id, Text name, List<Detail> details) {

    /** Checks that nothing is missing. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        details = List.copyOf(details);
    }

    /**
     * Whether only what is read has changed.
     *
     * @return whether both versions have this part, alike but for its texts and source
     */
    public boolean isWording() {
        return kind == ChangeKind.CHANGED
                && details.stream().allMatch(detail -> detail.aspect().isWording());
    }

    /**
     * Says what has become of the part: {@code "stage 'intention' changed - win probability: 10 % → 15 %"}.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    public String explain(Locale language) {
        String what = kind == ChangeKind.CHANGED || kind == ChangeKind.RENAMED
                ? CommonWords.CLAUSES.join(
                        language,
                        details.stream().map(detail -> detail.explain(language)).toList())
                : OneLine.of(name, language);
        return ChangeWords.PART_CHANGED.in(language, part.label(), id, kind.label(), what);
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
