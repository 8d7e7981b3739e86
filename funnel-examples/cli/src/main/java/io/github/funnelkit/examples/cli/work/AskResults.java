package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Cell;
import io.github.funnelkit.examples.cli.output.NoResultException;
import io.github.funnelkit.examples.cli.output.Results;
import io.github.funnelkit.examples.cli.portfolio.Document;
import io.github.funnelkit.examples.cli.portfolio.Heading;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.InterviewQuestion;
import io.github.funnelkit.guidance.QuestionCosts;
import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints what to ask about the one customer of a list that has an id, or else a name. */
public final class AskResults implements Results {

    private final Heading heading;
    private final Page page;
    private final String wanted;
    private final Optional<Stage> goal;
    private final FactSheet answers;
    private final QuestionCosts costs;
    private final List<String> ids = new ArrayList<>();
    private @Nullable Customer found;
    private @Nullable Assessment assessment;

    /**
     * Starts to look.
     *
     * @param heading what stands above
     * @param page where it is printed, and how
     * @param wanted the id or the name
     * @param goal the stage; empty for the next one
     * @param answers what was answered since
     * @param costs what it costs to find out each fact
     */
    public AskResults(
            Heading heading, Page page, String wanted, Optional<Stage> goal, FactSheet answers, QuestionCosts costs) {
        this.heading = heading;
        this.page = page;
        this.wanted = wanted;
        this.goal = goal;
        this.answers = answers;
        this.costs = costs;
    }

    @Override
    public void add(Customer customer, Assessment of) {
        ids.add(customer.id());
        boolean isId = customer.id().equals(wanted);
        if (isId || (found == null && customer.name().equals(wanted))) {
            found = customer;
            assessment = of;
        }
    }

    @Override
    public void end(long assessed, long rejected) throws IOException {
        Customer customer = found;
        Assessment known = assessment;
        if (customer == null || known == null) {
            Text problem = say("show.not-found", "id", wanted);
            throw refused(NearestName.of(wanted, ids)
                    .map(near -> say("cell.did-you-mean", "problem", problem, "meant", near))
                    .orElse(problem));
        }
        Stage stage =
                goal.or(known::nextStage).orElseThrow(() -> refused(say("ask.no-next-stage", "id", customer.id())));
        if (!known.funnel().stages(customer.saleType()).contains(stage)) {
            throw refused(say(
                    "ask.other-sale-type",
                    "stage",
                    stage.id(),
                    "saleType",
                    customer.saleType().label()));
        }
        Interview interview = Interview.of(known, stage, costs).answer(answers);
        if (page.json()) {
            page.out().write(Document.text(document(customer, interview, assessed, rejected)));
        } else {
            page.out().write(words(customer, interview));
        }
    }

    private NoResultException refused(Text reason) {
        return new NoResultException(reason.in(page.language()));
    }

    private String words(Customer customer, Interview interview) {
        Locale language = page.language();
        int width = page.width() == 0 ? CustomerPage.USUAL_WIDTH : page.width();
        StringBuilder out = new StringBuilder();
        String name = customer.name().isEmpty() ? customer.id() : customer.id() + " · " + customer.name();
        List<String> lines = new ArrayList<>(List.of(heading.words(language), name, ""));
        interview.explain(language).lines().forEach(lines::add);
        for (String line : lines) {
            Cell.wrapped(line, width, language).forEach(part -> out.append(part).append('\n'));
        }
        return out.toString();
    }

    private ObjectNode document(Customer customer, Interview interview, long assessed, long rejected) {
        ObjectNode document = Document.of(heading, assessed, rejected);
        document.put("customer", customer.id());
        document.put("goal", interview.stage().id());
        document.put("outcome", interview.outcome().name());
        ArrayNode notMet = document.putArray("notMet");
        interview.notMet().stream().map(Criterion::id).forEach(notMet::add);
        Optional<InterviewQuestion> next = interview.next();
        if (next.isEmpty()) {
            document.putNull("next");
            return document;
        }
        InterviewQuestion question = next.get();
        ObjectNode node = document.putObject("next");
        node.put("fact", question.fact().id());
        node.put("type", question.fact().type().id());
        ArrayNode entries = node.putArray("entries");
        question.fact().entries().forEach(entries::add);
        ArrayNode decides = node.putArray("decides");
        question.decides().stream().map(Criterion::id).forEach(decides::add);
        node.put("cost", question.cost());
        node.put("expectedCost", question.expectedCost());
        node.put("expectedQuestions", question.expectedQuestions());
        node.put("isLeast", question.isLeast());
        return document;
    }
}
