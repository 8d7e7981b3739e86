package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.text.Text;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which customers of a work list are shown, and how many.
 *
 * @param owner whose customers, by a part of the name; empty for all
 * @param stage the id of the stage at which they stand, {@link #NO_STAGE} for none; empty for all
 * @param order what they are sorted by
 * @param limit how many at most; 0 for all
 * @param horizon within how many days agreed next actions count as due, today counted
 */
public record WeekView(Optional<String> owner, Optional<String> stage, WeekOrder order, int limit, int horizon) {

    /** What is written for standing at no stage. */
    public static final String NO_STAGE = "none";

    private static final int MOST_NAMED = 10;

    /** The last day on which an agreed next action counts as due. */
    LocalDate dueBy(LocalDate today) {
        return today.plusDays(horizon - 1L);
    }

    boolean shows(WorkItem item) {
        return owner.filter(name -> !plain(item.owner()).contains(plain(name))).isEmpty()
                && stage.filter(id -> !item.stage().orElse(NO_STAGE).equals(id)).isEmpty();
    }

    /** What is to be said when none of the owners is called as is asked for; empty when one is, or nobody is asked for. */
    Optional<Text> nobody(Collection<String> owners) {
        return owner.filter(
                        name -> owners.stream().noneMatch(each -> plain(each).contains(plain(name))))
                .map(name -> {
                    List<String> first =
                            new ArrayList<>(owners.stream().limit(MOST_NAMED).toList());
                    if (owners.size() > MOST_NAMED) {
                        first.add("…");
                    }
                    Text problem = owners.isEmpty()
                            ? say("week.no-owners", "owner", name)
                            : say("week.nobody", "owner", name, "owners", join("cell.entries", first));
                    return NearestName.of(name, owners)
                            .<Text>map(
                                    meant -> say("cell.did-you-mean", "problem", problem, "meant", "'" + meant + "'"))
                            .orElse(problem);
                });
    }

    /** Without regard to case and width of letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
