package io.github.funnelkit.examples.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.NeededApproval;
import io.github.funnelkit.examples.cli.portfolio.Past;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.Interview;
import io.github.funnelkit.guidance.InterviewQuestion;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.TaskKind;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.CheckupFinding;
import io.github.funnelkit.portfolio.DealScore;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the page tells of a customer, as an array, in which parts of the funnel, names and texts are numbers: id, name, sale
 * type, region, owner, amount, currency, expected close, stage (-1: none), claimed stage, its verdict, a letter for what came
 * of each criterion of the sale type, the details of those up to the next stage, the tasks (kind, action, criteria), the
 * unknown facts that matter, the day of the agreed action, the gain of the next stage, the steps to it, for each approval
 * that it asks for a letter for whether it is needed, with the details, the signals that it gives (kind, severity, fact, step), what
 * to ask next, its chance to be won in time, its score by closed deals, and the guides that may apply where facts decide on them.
 */
final class CustomerJson {

    /** Where the claimed stage stands. */
    private static final int CLAIM = 9;

    private static final int DECIMALS = 4;

    /** Of so many customers the page says what to ask next: it takes longer to find out than all the rest. */
    private static final int MOST_INTERVIEWS = 1_000;

    private static final List<TaskKind> KINDS = List.of(TaskKind.values());
    private static final List<SignalKind> SIGNALS = List.of(SignalKind.values());
    private static final List<StaySeverity> SEVERITIES = List.of(StaySeverity.values());

    private final Texts texts;
    private final Map<String, Integer> stages;
    private final Map<String, Integer> saleTypes;
    private final Map<String, Integer> facts;
    private final Map<String, Integer> actions;
    private final List<ActionGuide> guides;
    /** Otherwise the page finds the guide by the stage. */
    private final boolean factsDecideOnGuides;

    private final Map<SaleType, List<String>> criteria = new HashMap<>();
    private int interviews;

    /** By criterion and letter, the number of the text. */
    private final Map<String, Map<Character, Integer>> toDos = new TreeMap<>();

    CustomerJson(Funnel funnel, Texts texts) {
        this.texts = texts;
        stages = numbers(funnel.stages().stream().map(Stage::id).toList());
        saleTypes = numbers(funnel.saleTypes().stream().map(SaleType::id).toList());
        facts = numbers(FunnelJson.facts(funnel).stream().map(Fact::id).toList());
        actions = numbers(FunnelJson.actions(funnel).stream().map(Action::id).toList());
        guides = funnel.guides();
        factsDecideOnGuides = guides.stream()
                .anyMatch(guide -> guide.isBesideLadder() || guide.when().isPresent());
        funnel.saleTypes().forEach(saleType -> criteria.put(saleType, FunnelJson.criteria(funnel, saleType)));
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    void write(Customer customer, Tasks tasks, WorkItem item, Checkup checkup, Past past, ArrayNode array) {
        Assessment assessment = tasks.assessment();
        who(customer, array);
        array.add(assessment.stage().map(this::number).orElse(-1));
        claim(assessment, array);
        outcomes(assessment, array);
        details(assessment, array.addArray());
        tasks(tasks, array.addArray());
        ArrayNode unknown = array.addArray();
        assessment.unknownFacts().forEach(fact -> unknown.add(number(fact)));
        array.add(item.agreed().map(LocalDate::toString).orElse(null));
        array.add(item.gain()
                .map(Money::amount)
                .map(BigDecimal::stripTrailingZeros)
                .orElse(null));
        array.add(item.steps());
        approvals(customer, assessment, array.addArray());
        signals(checkup, array.addArray());
        Optional<InterviewQuestion> asked = asked(assessment);
        array.add(texts.number(
                language -> asked.map(question -> question.explain(language)).orElse("")));
        array.add(past.chance(customer.id())
                .map(chance -> BigDecimal.valueOf(chance.probability()).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .orElse(null));
        Optional<DealScore> score = past.score(assessment);
        array.add(texts.number(
                language -> score.map(known -> known.explain(language)).orElse("")));
        if (factsDecideOnGuides) {
            ArrayNode applying = array.addArray();
            Guidance.of(assessment).guides().forEach(guide -> applying.add(guides.indexOf(guide)));
        }
    }

    /** Writes the claimed stage and its verdict. */
    void claim(Assessment assessment, ArrayNode array) {
        array.add(assessment.claim().map(claim -> number(claim.stage())).orElse(-1));
        array.add(assessment.claim().map(claim -> claim.verdict().name()).orElse(""));
    }

    /** Gives a customer another claim than it was written with. */
    static void replaceClaim(ArrayNode customer, ArrayNode claim) {
        for (int i = 0; i < claim.size(); i++) {
            customer.set(CLAIM + i, claim.get(i));
        }
    }

    /** Of a deal that has ended: who it is, as of an open one, then the number of the ending and the stage by the criteria. */
    void ended(Customer customer, Assessment assessment, Ending ending, ArrayNode array) {
        who(customer, array);
        array.add(assessment.funnel().endings().indexOf(ending));
        array.add(assessment.stageByCriteria().map(this::number).orElse(-1));
    }

    private void who(Customer customer, ArrayNode array) {
        array.add(customer.id());
        array.add(customer.name());
        array.add(saleTypes.get(customer.saleType().id()));
        array.add(texts.number(customer.region()));
        array.add(texts.number(customer.owner()));
        array.add(customer.amount().orElse(null));
        array.add(texts.number(currency(customer)));
        array.add(customer.expectedClose().map(LocalDate::toString).orElse(null));
    }

    private static String currency(Customer customer) {
        return customer.currency()
                .map(Currency::getCurrencyCode)
                .orElse(customer.amount().isPresent() ? Customer.NO_CURRENCY : "");
    }

    private int number(Stage stage) {
        return stages.getOrDefault(stage.id(), -1);
    }

    private int number(Fact<?> fact) {
        return facts.getOrDefault(fact.id(), facts.getOrDefault(AttachedForms.FACT.id(), -1));
    }

    private static void outcomes(Assessment assessment, ArrayNode array) {
        StringBuilder letters = new StringBuilder();
        for (CriterionResult result : assessment.results()) {
            letters.append(letter(result));
        }
        array.add(letters.toString());
    }

    private static char letter(CriterionResult result) {
        return result.isLapsed() ? 'l' : letter(result.outcome());
    }

    private static char letter(Outcome outcome) {
        return switch (outcome) {
            case MET -> 'm';
            case NOT_MET -> 'n';
            case UNKNOWN -> 'u';
        };
    }

    private Optional<InterviewQuestion> asked(Assessment assessment) {
        return interviews++ < MOST_INTERVIEWS ? Interview.of(assessment).flatMap(Interview::next) : Optional.empty();
    }

    private void signals(Checkup checkup, ArrayNode array) {
        for (CheckupFinding finding : checkup.findings()) {
            array.addArray()
                    .add(SIGNALS.indexOf(finding.kind()))
                    .add(SEVERITIES.indexOf(finding.severity()))
                    .add(texts.number(finding.fact()::in))
                    .add(texts.number(finding.step()::in));
        }
    }

    private void approvals(Customer customer, Assessment assessment, ArrayNode array) {
        assessment
                .nextStage()
                .ifPresent(next -> NeededApproval.of(next, customer.facts(), assessment.asOf())
                        .forEach(approval -> array.addArray()
                                .add(String.valueOf(letter(approval.needed())))
                                .add(
                                        approval.finding().isEmpty()
                                                ? 0
                                                : texts.number(language ->
                                                        approval.finding().get().explain(language)))));
    }

    /** What to do about the criteria that do not say it, as it depends on what came of them. */
    void toDos(ObjectNode node) {
        toDos.forEach((criterion, byLetter) -> {
            ObjectNode numbers = node.putObject(criterion);
            byLetter.forEach((letter, number) -> numbers.put(String.valueOf(letter), number));
        });
    }

    /** Nobody asks for those of the stages after the next. */
    private void details(Assessment assessment, ArrayNode array) {
        int last = assessment.nextStage().map(Stage::order).orElse(Integer.MAX_VALUE);
        for (CriterionResult result : assessment.results()) {
            if (assessment.funnel().stage(result.criterion().stage()).order() <= last) {
                array.add(texts.number(result::details));
                if ((!result.isMet() || result.isLapsed())
                        && result.criterion().toDo().isEmpty()) {
                    toDos.computeIfAbsent(result.criterion().id(), none -> new TreeMap<>())
                            .computeIfAbsent(letter(result), none -> texts.number(Task.toDo(result)::in));
                }
            }
        }
    }

    private void tasks(Tasks tasks, ArrayNode array) {
        List<String> ids = criteria.getOrDefault(tasks.assessment().saleType(), List.of());
        for (Task task : tasks.all()) {
            ArrayNode written = array.addArray()
                    .add(KINDS.indexOf(task.kind()))
                    .add(task.action().map(action -> actions.get(action.id())).orElse(-1));
            task.about()
                    .forEach(
                            result -> written.add(ids.indexOf(result.criterion().id())));
        }
    }
}
