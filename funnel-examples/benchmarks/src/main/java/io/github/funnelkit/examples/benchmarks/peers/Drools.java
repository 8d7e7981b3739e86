package io.github.funnelkit.examples.benchmarks.peers;

import static java.util.stream.Collectors.joining;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** Drools with a rule per criterion, each customer in a stateless session. */
final class Drools implements Engine {

    private final KieBase rules;

    Drools() {
        String imports = Stream.of(Deal.class, Notes.class, ProjectCriterion.class)
                .map(type -> "import " + type.getName() + "\n")
                .collect(joining());
        String drl = ProjectCriterion.ALL.stream()
                .map(Drools::rule)
                .collect(joining("\n", "package criteria\n" + imports + "global Notes notes\n", ""));
        rules = new KieHelper().addContent(drl, ResourceType.DRL).build();
    }

    private static String rule(ProjectCriterion criterion) {
        return """
                rule "%1$s"
                when
                    $deal : Deal(ProjectCriterion.%1$s.isOpenOrMet(this))
                then
                    notes.note(ProjectCriterion.%1$s, $deal);
                end
                """.formatted(criterion.name());
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
