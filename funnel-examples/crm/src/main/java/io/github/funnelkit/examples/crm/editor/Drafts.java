package io.github.funnelkit.examples.crm.editor;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.change.Change;
import io.github.funnelkit.change.Customer;
import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.change.Impact;
import io.github.funnelkit.change.ImpactSummary;
import io.github.funnelkit.change.Move;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.methodology.Methodologies;
import io.github.funnelkit.examples.crm.methodology.Methodology;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.lint.Lint;
import io.github.funnelkit.lint.Severity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tries a document out on the deals of a company, and keeps nothing. */
@Component
class Drafts {

    private static final int MOST = 50;

    private final Methodologies methodologies;
    private final DealJournal journal;
    private final Clock clock;

    Drafts(Methodologies methodologies, DealJournal journal, Clock clock) {
        this.methodologies = methodologies;
        this.journal = journal;
        this.clock = clock;
    }

    Draft draft(String tenantId, String document, Words words) {
        Methodology inUse = methodologies.of(tenantId);
        try {
            Funnel funnel = FunnelDocuments.yaml().readFunnel(document);
            if (funnel.equals(inUse.funnel()) || document.isBlank()) {
                return new Draft(List.of(), List.of(), "", List.of(), List.of());
            }
            List<Draft.Problem> taken = taken(tenantId, inUse, funnel, words);
            return compared(inUse, funnel, taken, journal.running(tenantId, ""), words);
        } catch (DocumentException wrong) {
            return new Draft(
                    wrong.problems().stream()
                            .map(problem -> new Draft.Problem(problem.line(), words.of(problem.text())))
                            .toList(),
                    List.of(),
                    "",
                    List.of(),
                    List.of());
        }
    }

    private List<Draft.Problem> taken(String tenantId, Methodology inUse, Funnel funnel, Words words) {
        if (!funnel.id().equals(inUse.funnel().id())) {
            return List.of(new Draft.Problem(
                    0, words.of("editor.otherId", inUse.funnel().id())));
        }
        boolean changed = !funnel.fingerprint().equals(inUse.funnel().fingerprint())
                || !FunnelDifference.between(inUse.funnel(), funnel).isEmpty();
        return changed && methodologies.has(tenantId, funnel.reference())
                ? List.of(new Draft.Problem(0, words.of("editor.versionTaken", funnel.version())))
                : List.of();
    }

    private Draft compared(
            Methodology inUse, Funnel funnel, List<Draft.Problem> problems, List<Standing> deals, Words words) {
        List<String> moves = new ArrayList<>();
        Clock day = clock.withZone(inUse.tenant().zone());
        ImpactSummary impact = Impact.of(Assessor.of(inUse.funnel(), day), Assessor.of(funnel, day))
                .run(customers(inUse, deals), inUse.day(clock.instant()), move -> add(moves, move, words));
        return new Draft(
                problems,
                FunnelDifference.between(inUse.funnel(), funnel).changes().stream()
                        .map(change -> new Draft.Change(kind(change), change.explain(words.language())))
                        .toList(),
                impact.moved() == 0 ? "" : impact.explain(words.language()),
                moves,
                Lint.of(funnel).stream()
                        .filter(advice -> advice.kind().severity() == Severity.WARNING)
                        .map(advice -> advice.explain(words.language()))
                        .toList());
    }

    private static Stream<Customer<FactSheet>> customers(Methodology inUse, List<Standing> deals) {
        return deals.stream()
                .filter(Standing::isOpen)
                .filter(deal ->
                        inUse.funnel().saleTypes().contains(deal.journey().saleType()))
                .map(deal -> new Customer<>(
                        deal.deal().name(),
                        deal.journey().saleType(),
                        deal.journey().facts()));
    }

    private static void add(List<String> moves, Move move, Words words) {
        if (moves.size() < MOST) {
            moves.add(move.explain(words.language()));
        }
    }

    private static String kind(Change change) {
        return switch (change.kind()) {
            case ADDED -> "ok";
            case REMOVED -> "bad";
            case CHANGED, RENAMED -> "ask";
        };
    }
}
