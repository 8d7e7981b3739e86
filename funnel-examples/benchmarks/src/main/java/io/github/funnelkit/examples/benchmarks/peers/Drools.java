package io.github.funnelkit.examples.benchmarks.peers;

import static java.util.stream.Collectors.joining;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Drools with a rule per criterion, each customer in a stateless session. */
final class Drools implements Engine {

    private static final String HEAD =
            """
            package criteria
            import %s
            import %s
            import %s
            global Notes notes
            """.formatted(Deal.class.getName(), Notes.class.getName(), ProjectCriterion.class.getName());

    private static final String RULE = """
            rule "%1$s"
            when
                $deal : Deal(ProjectCriterion.%1$s.isOpenOrMet(this))
            then
                notes.note(ProjectCriterion.%1$s, $deal);
            end
            """;

    private final KieBase rules;

    Drools() {
        String drl = ProjectCriterion.ALL.stream()
                .map(criterion -> RULE.formatted(criterion.name()))
                .collect(joining("\n", HEAD, ""));
        rules = new KieHelper().addContent(drl, ResourceType.DRL).build();
    }

    @Override
    public Notes judge(Deal deal) {
        Notes notes = new Notes(Outcome.NOT_MET);
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("notes", notes);
        session.execute(deal);
        return notes.withStage();
    }
}
