package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.WinRule;
import java.util.List;
import java.util.Optional;

/** The lowest stage from which a deal may end. */
record WinPlace(Funnel funnel, SaleType saleType, WinRule rule) {

    /** Of an ending of the funnel; -1 for before the first stage. */
    int of(Ending ending) {
        if (ending.from().isPresent()) {
            int order = funnel.stage(ending.from().get()).order();
            List<Stage> stages = funnel.stages(saleType);
            for (int place = 0; place < stages.size(); place++) {
                if (stages.get(place).order() >= order) {
                    return place;
                }
            }
            return stages.size() - 1;
        }
        return ending.kind() == EndingKind.WON ? byRule() : -1;
    }

    /** Of an ending of a kind that is not named. */
    int of(EndingKind kind) {
        List<Ending> endings = funnel.endings().stream()
                .filter(ending -> ending.kind() == kind)
                .toList();
        Optional<Ending> only = endings.size() == 1 ? Optional.of(endings.get(0)) : Optional.empty();
        return only.map(this::of).orElseGet(() -> kind == EndingKind.WON ? byRule() : -1);
    }

    private int byRule() {
        return rule == WinRule.FROM_LAST_STAGE ? funnel.stages(saleType).size() - 1 : -1;
    }
}
