package io.github.funnelkit.examples.cli.portfolio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.portfolio.CalibrationRule;
import io.github.funnelkit.portfolio.LearnedWeights;
import io.github.funnelkit.portfolio.OutcomeHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Prints what criteria told of closed deals, and the scores of open ones, of which it keeps the assessments. */
public final class LearnResults implements Results {

    private final Heading heading;
    private final Page page;
    private final CalibrationRule rule;
    private final OutcomeHistory.Builder closed;
    private final List<Open> open = new ArrayList<>();

    private record Open(String id, String name, Assessment assessment) {}

    /**
     * Starts to learn.
     *
     * @param heading what stands above it
     * @param page where it is printed, and how
     * @param rule how much evidence is asked for
     */
    public LearnResults(Heading heading, Page page, CalibrationRule rule) {
        this.heading = heading;
        this.page = page;
        this.rule = rule;
        this.closed = OutcomeHistory.builder(heading.funnel());
    }

    @Override
    public void add(Customer customer, Assessment assessment) {
        Optional<Boolean> won = customer.past().won();
        if (won.isPresent()) {
            closed.add(assessment, won.get());
        } else {
            open.add(new Open(customer.id(), customer.name(), assessment));
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        LearnedWeights learned = LearnedWeights.of(heading.funnel(), closed.build(), rule);
        List<ScoredDeal> scored = open.stream()
                .map(deal -> new ScoredDeal(deal.id, deal.name, learned.score(deal.assessment)))
                .sorted(Comparator.comparingDouble(deal -> -deal.score().probability()))
                .toList();
        if (page.json()) {
            ObjectNode document = Document.of(heading, assessed, rejected);
            LearnJson.write(learned, scored, document);
            page.out().write(Document.text(document));
        } else {
            page.print(heading.words(page.language())
                    + "\n\n"
                    + new LearnTable(learned, scored, heading.funnel(), page.language(), page.width()).print()
                    + "\n"
                    + Results.counted(assessed, rejected).in(page.language())
                    + "\n");
        }
    }
}
