package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The facts of which a methodology asks for large numbers: a small one in a list may count in a larger unit. */
final class LargeAmounts {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    private LargeAmounts() {}

    /** Those that are compared with numbers, all of them large; a price or a difference may well be 7. */
    static Set<String> of(Funnel funnel) {
        Set<String> large = new HashSet<>();
        Set<String> small = new HashSet<>();
        Stream<Condition> criteria = funnel.criteria().stream().map(Criterion::condition);
        Stream<Condition> approvals = funnel.stages().stream()
                .flatMap(stage -> stage.rules().approvals().stream())
                .flatMap(approval -> approval.when().stream());
        Stream<Condition> endings = funnel.endings().stream().flatMap(ending -> ending.when().stream());
        Stream.concat(Stream.concat(criteria, approvals), endings)
                .flatMap(condition -> condition.checks().stream())
                .forEach(check -> compared(check, large, small));
        large.removeAll(small);
        return Set.copyOf(large);
    }

    private static void compared(Check check, Set<String> large, Set<String> small) {
        for (Object value : check.arguments().values().values()) {
            if (value instanceof BigDecimal number && number.signum() != 0) {
                Set<String> ids = number.abs().compareTo(LARGE) < 0 ? small : large;
                check.arguments().facts().stream().map(Fact::id).forEach(ids::add);
            }
        }
    }
}
