package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.journey.FactChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes fields of the facts of a methodology, each as its type asks. */
final class FactFields {

    private final Standing standing;
    private final Words words;
    private final Names names;

    FactFields(Standing standing, Words words, Names names) {
        this.standing = standing;
        this.words = words;
        this.names = names;
    }

    /** The facts that people fill in: forms are attached, sums are computed, and records need a page of their own. */
    static List<Fact<?>> editable(Standing standing) {
        return standing.journey().funnel().facts().stream()
                .filter(FactChanges::canLearn)
                .filter(fact -> fact.type() != FactType.RECORDS)
                .toList();
    }

    /**
     * The fields, those that the next stage asks for first.
     *
     * @param typed what somebody has typed and could not be kept, by fact
     * @param errors what is wrong with it
     */
    List<FactField> all(Map<Fact<?>, List<String>> typed, Map<Fact<?>, String> errors) {
        Set<String> asked = standing.journey().nextStage().stream()
                .flatMap(next -> next.criteria(standing.journey().saleType()).stream())
                .flatMap(criterion -> criterion.condition().facts().stream())
                .map(Fact::id)
                .collect(Collectors.toSet());
        List<FactField> fields = new ArrayList<>();
        for (Fact<?> fact : editable(standing)) {
            List<String> was = writeEach(fact, standing.journey().facts());
            List<String> now = typed.getOrDefault(fact, was);
            fields.add(new FactField(
                    fact.id(),
                    words.of(fact.label()),
                    input(fact),
                    fact.unitLabel().map(words::of).orElse(fact.unit()),
                    now.size() == 1 ? now.get(0) : "",
                    now.contains("none"),
                    was,
                    options(fact, now),
                    words.of(FactText.expected(fact)),
                    errors.getOrDefault(fact, ""),
                    evidence(fact),
                    asked.contains(fact.id())));
        }
        return fields;
    }

    private static String input(Fact<?> fact) {
        return switch (fact.type()) {
            case FLAG -> "flag";
            case COUNT, QUANTITY -> "number";
            case DAY -> "day";
            case CHOICE -> fact.entries().isEmpty() ? "text" : "choice";
            case CHECKLIST -> fact.entries().isEmpty() ? "text" : "checklist";
            case DAYS, TEXT, RECORDS -> "text";
        };
    }

    private static <V> List<String> writeEach(Fact<V> fact, FactSheet facts) {
        return FactText.writeEach(fact, facts.value(fact));
    }

    private List<FactField.Option> options(Fact<?> fact, List<String> chosen) {
        Stream<FactField.Option> options = fact.type() == FactType.FLAG
                ? Stream.of("yes", "no")
                        .map(each -> new FactField.Option(each, words.of("fact." + each), chosen.contains(each)))
                : fact.entries().stream()
                        .map(each ->
                                new FactField.Option(each, words.of(fact.entryLabel(each)), chosen.contains(each)));
        return options.toList();
    }

    private String evidence(Fact<?> fact) {
        return standing.journey()
                .evidence(fact.id())
                .map(known -> words.of(
                        known.evidence().isConfirmed() ? "fact.confirmed" : "fact.asserted",
                        names.of(known.actor().id()),
                        words.day(standing.methodology().day(known.at()))))
                .orElse("");
    }
}
