package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The overrides of a journey that are in force while events are added. */
final class OverrideLog {

    private final List<OverrideInForce> inForce;

    OverrideLog(List<OverrideInForce> from) {
        this.inForce = new ArrayList<>(from);
    }

    List<OverrideInForce> inForce() {
        return inForce;
    }

    void add(OverrideInForce override) {
        inForce.add(override);
    }

    void takeBack(long event) {
        inForce.removeIf(override -> override.event().sequence() == event);
    }

    /** The criteria of some stages were met or waived anew, and so were the approvals of some. */
    void askAnew(Funnel funnel, SaleType saleType, List<String> met, List<String> approved) {
        Set<String> criteria = met.stream()
                .flatMap(stage -> funnel.stage(stage).criteria(saleType).stream())
                .map(Criterion::id)
                .collect(Collectors.toSet());
        inForce.replaceAll(override -> override.askedAnew(criteria, Set.copyOf(approved)));
    }

    /** Criteria were found to be met, so that they are waived no longer. */
    void settle(List<String> criteria) {
        inForce.replaceAll(override -> override.askedAnew(Set.copyOf(criteria), Set.of()));
    }

    void restore(List<OverrideInForce> before) {
        inForce.clear();
        inForce.addAll(before);
    }

    void rename(RenamedJourney renamed) {
        inForce.replaceAll(renamed::override);
    }

    /**
     * The journey stands at a stage, and has passed no others than those. An override stays in force where the journey went down
     * to a stage that it alone passed.
     */
    void stand(Ladder ladder, Optional<String> stage, Set<String> passed) {
        int standing = ladder.place(stage);
        inForce.replaceAll(override -> override.onlyOf(passed));
        inForce.removeIf(override -> standing < 0
                || (ladder.place(override.stage()) > standing
                        && override.passed().isEmpty()));
        inForce.replaceAll(override -> ladder.place(override.stage()) > standing ? override.at(stage) : override);
    }

    /** Each counts from what is left of its stage on another ladder, which is never above the one where the journey stands. */
    void goOn(Ladder from, Ladder to, Set<String> passed, Optional<String> standing) {
        inForce.replaceAll(override -> {
            Optional<String> left = from.leftOf(override.stage(), passed, to);
            return override.at(to.place(left) > to.place(standing) ? standing : left);
        });
    }
}
