package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parts of a funnel are called in tables. Where two have the same words, their ids stand beside these, so that no
 * two rows look alike.
 */
final class Names {

    private final Map<String, String> saleTypes;
    private final Map<String, String> stages;
    private final Map<String, String> criteria;
    private final Map<String, String> facts;

    Names(Funnel funnel, Locale language) {
        saleTypes = apart(funnel.saleTypes(), SaleType::id, each -> each.label().in(language));
        stages = apart(
                funnel.stages(), Stage::id, each -> each.customerType().label().in(language));
        criteria = new HashMap<>();
        // beside its sale type and stage
        funnel.criteria().stream()
                .collect(Collectors.groupingBy(each -> List.of(each.saleType(), each.stage())))
                .values()
                .forEach(together -> criteria.putAll(
                        apart(together, Criterion::id, each -> each.text().in(language))));
        List<Fact<?>> all = Stream.concat(funnel.facts().stream(), Stream.<Fact<?>>of(AttachedForms.FACT))
                .toList();
        facts = apart(all, Fact::id, each -> each.label().in(language));
    }

    private static <T> Map<String, String> apart(
            List<? extends T> parts, Function<T, String> id, Function<T, String> words) {
        Map<String, Long> times = parts.stream().collect(Collectors.groupingBy(words, Collectors.counting()));
        return parts.stream().collect(Collectors.toMap(id, part -> {
            String name = words.apply(part);
            return times.getOrDefault(name, 0L) > 1 ? name + " (" + id.apply(part) + ")" : name;
        }));
    }

    String saleType(String id) {
        return saleTypes.getOrDefault(id, id);
    }

    String stage(String id) {
        return stages.getOrDefault(id, id);
    }

    String criterion(String id) {
        return criteria.getOrDefault(id, id);
    }

    String fact(String id) {
        return facts.getOrDefault(id, id);
    }
}
