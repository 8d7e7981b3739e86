package io.github.funnelkit.change;

import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects in what respects a part has changed. */
final class Details {

    private final List<Detail> details = new ArrayList<>();

    Details compare(Aspect aspect, Optional<Text> before, Optional<Text> after) {
        if (!before.equals(after)) {
            details.add(new Detail(aspect, before, after));
        }
        return this;
    }

    Details compare(Aspect aspect, Text before, Text after) {
        return compare(aspect, Optional.of(before), Optional.of(after));
    }

    boolean isEmpty() {
        return details.isEmpty();
    }

    List<Detail> all() {
        return List.copyOf(details);
    }

    /** The texts of several things in one, in all their languages; empty when there is none. */
    static <P> Optional<Text> list(Collection<P> parts, Function<P, Text> text) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CommonWords.LIST.joined(parts.stream().map(text).toList()));
    }
}
