package io.github.funnelkit.change;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<Text> texts = parts.stream().map(text).toList();
        Set<Locale> languages = new LinkedHashSet<>();
        texts.forEach(each -> languages.addAll(each.languages()));
        Map<Locale, String> wordings = new LinkedHashMap<>();
        languages.forEach(language -> wordings.put(
                language, texts.stream().map(each -> each.in(language)).collect(Collectors.joining(", "))));
        return Optional.of(Text.of(wordings));
    }
}
