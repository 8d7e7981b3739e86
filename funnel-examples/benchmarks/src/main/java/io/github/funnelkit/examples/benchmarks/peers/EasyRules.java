package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with a rule per criterion. */
final class EasyRules implements Engine {

    private static final String DEAL = "deal";
    private static final String NOTES = "notes";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRules() {
        for (ProjectCriterion criterion : ProjectCriterion.ALL) {
            rules.register(new RuleBuilder()
                    .name(criterion.name())
                    .when(facts -> criterion.isOpenOrMet(facts.get(DEAL)))
                    .then(facts -> facts.<Notes>get(NOTES).note(criterion, facts.<Deal>get(DEAL)))
                    .build());
        }
    }

    @Override
    public Notes judge(Deal deal) {
        Notes notes = new Notes(Outcome.NOT_MET);
        Facts facts = new Facts();
        facts.put(DEAL, deal);
        facts.put(NOTES, notes);
        engine.fire(rules, facts);
        return notes.withStage();
    }
}
