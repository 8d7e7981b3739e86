package io.github.funnelkit.examples.cli.work;

import io.github.funnelkit.portfolio.WorkItem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Which customers of a work list are shown, and how many.
 *
 * @param owner whose customers, by a part of the name; empty for all
 * @param stage the id of the stage at which they stand, {@link #NO_STAGE} for none; empty for all
 * @param order what they are sorted by
 * @param limit how many at most; 0 for all
 */
public record WeekView(Optional<String> owner, Optional<String> stage, WeekOrder order, int limit) {

    /** What is written for standing at no stage. */
    public static final String NO_STAGE = "none";

    boolean shows(WorkItem item) {
        return owner.filter(name -> !plain(item.owner()).contains(plain(name))).isEmpty()
                && stage.filter(id -> !item.stage().orElse(NO_STAGE).equals(id)).isEmpty();
    }

    /** Without regard to case and width of letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
