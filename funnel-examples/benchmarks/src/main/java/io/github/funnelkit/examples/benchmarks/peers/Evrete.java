package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete with a rule per criterion, each customer in a stateless session. */
final class Evrete implements Engine {

    private static final String DEAL = "$deal";
    private static final String NOTES = "notes";

    private final Knowledge rules;

    Evrete() {
        RuleSetBuilder<Knowledge> builder =
                new KnowledgeService().newKnowledge().builder();
        for (ProjectCriterion criterion : ProjectCriterion.ALL) {
            builder = builder.newRule(criterion.name())
                    .forEach(DEAL, Deal.class)
                    .where((Object[] values) -> criterion.isOpenOrMet((Deal) values[0]), DEAL)
                    .execute(
                            context -> context.getRuntime().<Notes>get(NOTES).note(criterion, context.<Deal>get(DEAL)));
        }
        rules = builder.build();
    }

    @Override
    public Notes judge(Deal deal) {
        Notes notes = new Notes(Outcome.NOT_MET);
        rules.newStatelessSession().set(NOTES, notes).insertAndFire(deal);
        return notes.withStage();
    }
}
