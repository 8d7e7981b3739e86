package io.github.funnelkit.examples.cli.work;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Claim;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.examples.cli.output.Cell;
import io.github.funnelkit.examples.cli.output.EndingName;
import io.github.funnelkit.examples.cli.output.EndingRules;
import io.github.funnelkit.examples.cli.output.NeededApproval;
import io.github.funnelkit.examples.cli.output.Paint;
import io.github.funnelkit.examples.cli.output.Paint.Style;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.guidance.NextAction;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything about one customer: what is next first, then why. */
final class CustomerPage {

    static final int USUAL_WIDTH = 100;
    private static final int NARROWEST = 30;

    private final Customer customer;
    private final Assessment assessment;
    private final Tasks tasks;
    private final Locale language;
    private final Paint paint;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    CustomerPage(Customer customer, Assessment assessment, Locale language, Paint paint, int width) {
        this.customer = customer;
        this.assessment = assessment;
        this.tasks = Tasks.of(assessment);
        this.language = language;
        this.paint = paint;
        this.width = width == 0 ? USUAL_WIDTH : Math.max(width, NARROWEST);
    }

    String print() {
        head();
        Optional<Ending> ending = assessment.endedAs();
        if (ending.isPresent()) {
            ended(ending.get());
        } else {
            standing();
            agreed();
            toDo();
            criteria();
            way();
            team();
            endings();
        }
        return out.toString();
    }

    private void head() {
        line("", customer.id() + " " + customer.name(), Style.BOLD);
        List<String> about = new ArrayList<>(List.of(customer.saleType().label().in(language)));
        Optional.of(customer.region()).filter(text -> !text.isBlank()).ifPresent(about::add);
        Optional.of(customer.owner()).filter(text -> !text.isBlank()).ifPresent(about::add);
        customer.money().map(new ShortAmount(language, true)::of).ifPresent(about::add);
        customer.expectedClose()
                .ifPresent(day -> about.add(say(isPast(day) ? "show.closing-past" : "show.closing", "day", day)
                        .in(language)));
        line("", String.join(" · ", about), Style.DIM);
    }

    /** A next action that is agreed, which a stage need not ask for. */
    private void agreed() {
        tasks.agreed()
                .ifPresent(day -> line(
                        "",
                        say(isPast(day) ? "show.overdue" : "show.agreed", "day", day)
                                .in(language),
                        isPast(day) ? Style.RED : null));
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(assessment.asOf());
    }

    /** The ending, why it is one, and what was met until then; nothing is left to do. */
    private void ended(Ending ending) {
        line("", EndingName.of(ending, language), Style.BOLD);
        if (assessment.ending().isPresent()) {
            assessment.explain(language).lines().skip(1).forEach(words -> line("", words, null));
        } else {
            line("", assessment.claim(ending).explain(language), null);
        }
        ending.requires().forEach(this::required);
        met(assessment.stageByCriteria());
    }

    private void required(Fact<?> fact) {
        String value = FactText.describe(fact, customer.facts().value(fact), language);
        line("", say("show.member", "position", fact.label(), "holder", value).in(language), null);
    }

    private void standing() {
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        int standing = assessment.stage().map(stages::indexOf).orElse(-1) + 1;
        out.append(paint.of(Style.GREEN, "=".repeat(standing)))
                .append(paint.of(Style.DIM, "-".repeat(stages.size() - standing)))
                .append('\n');
        line("", stages(), Style.BOLD);
        assessment.claim().map(this::claim).ifPresent(words -> line("", words, Style.YELLOW));
    }

    /** The stage and the next one, with what that brings. */
    private String stages() {
        Text now = assessment.stage().map(this::named).orElseGet(() -> say("result.no-stage"));
        Optional<Stage> next = assessment.nextStage();
        if (next.isEmpty()) {
            return now.in(language);
        }
        String stages =
                say("show.stages", "stage", now, "next", named(next.get())).in(language);
        return WorkItem.of(customer.id(), assessment, customer.money().orElse(null))
                .gain()
                .filter(gain -> gain.amount().signum() > 0)
                .map(gain -> say(
                                "show.gain",
                                "stages",
                                stages,
                                "gain",
                                new ShortAmount(language, true).of(gain),
                                "steps",
                                tasks.steps())
                        .in(language))
                .orElse(stages);
    }

    private Text named(Stage stage) {
        Text label = stage.customerType().label();
        return stage.winProbability(assessment.saleType())
                .map(stated -> say("show.stage", "stage", label, "percent", stated.percent()))
                .orElse(label);
    }

    private String claim(Claim claim) {
        return say(
                        "result.claimed",
                        "stage",
                        claim.stage().customerType().label(),
                        "verdict",
                        claim.verdict().label())
                .in(language);
    }

    private void toDo() {
        heading("show.to-do");
        int number = 1;
        for (Task task : tasks.all()) {
            String words = task.action()
                    .map(action -> due(action, task.explain(language)))
                    .orElseGet(() -> task.explain(language));
            line(number++ + ". ", words, number == 2 ? Style.BOLD : null);
        }
        if (tasks.all().isEmpty()) {
            line("", say("result.nothing").in(language), null);
        }
        if (!tasks.others().isEmpty()) {
            heading("show.others");
            for (NextAction other : tasks.others()) {
                Text kind = other.action().kind().label();
                String words = say("show.remarked", "text", other.action().text(), "remark", kind)
                        .in(language);
                line("- ", due(other.action(), words), null);
            }
        }
    }

    /** An action with when it is due, counted from where the guide starts. */
    private String due(Action action, String words) {
        return action.dueWithin()
                .map(within -> words + " · "
                        + say("action.due-within", "period", FactText.period(within))
                                .in(language))
                .orElse(words);
    }

    /** The next stage first, then what was met, from the customer's stage downwards. */
    private void criteria() {
        assessment.nextStage().ifPresent(next -> {
            stage(next, "show.missing");
            gate(next);
        });
        met(assessment.stage());
    }

    /** Who must approve, what evidence counts, and how long a stay is too long. */
    private void gate(Stage stage) {
        if (!stage.rules().isStated()) {
            return;
        }
        out.append('\n');
        line("", say("show.gate", "stage", stage.customerType().label()).in(language), Style.BOLD);
        for (NeededApproval approval : NeededApproval.of(stage, customer.facts(), assessment.asOf())) {
            Style style = approval.needed() == Outcome.NOT_MET ? null : Style.YELLOW;
            String rule = approval.approval().label().in(language);
            line(
                    switch (approval.needed()) {
                        case MET -> "! ";
                        case UNKNOWN -> "? ";
                        case NOT_MET -> "- ";
                    },
                    approval.finding().isEmpty()
                            ? rule
                            : say("show.rule", "rule", rule, "remark", approval.details(language))
                                    .in(language),
                    style);
        }
        NeededApproval.besides(stage).forEach(rule -> line("- ", rule.in(language), null));
    }

    private void endings() {
        if (!assessment.funnel().endings().isEmpty()) {
            heading("show.endings");
            for (Ending ending : assessment.funnel().endings()) {
                List<String> rules = EndingRules.of(ending, assessment.funnel(), language);
                String name = EndingName.of(ending, language);
                line("- ", rules.isEmpty() ? name : name + " · " + String.join(" · ", rules), null);
            }
        }
    }

    private void met(Optional<Stage> highest) {
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        for (int index = highest.map(stages::indexOf).orElse(-1); index >= 0; index--) {
            stage(stages.get(index), "show.met");
        }
    }

    private void stage(Stage stage, String key) {
        List<CriterionResult> results = new ArrayList<>(assessment.results(stage));
        results.sort(Comparator.comparing(CriterionResult::isMet));
        out.append('\n');
        line("", say(key, "stage", stage.customerType().label()).in(language), Style.BOLD);
        for (CriterionResult result : results) {
            Style style = switch (result.onTheDay()) {
                case MET -> Style.GREEN;
                case NOT_MET -> Style.RED;
                case UNKNOWN -> Style.YELLOW;
            };
            String mark = switch (result.onTheDay()) {
                case MET -> "+ ";
                case NOT_MET -> result.isLapsed() ? "~ " : "x ";
                case UNKNOWN -> "? ";
            };
            line(mark, result.explain(language), result.isMet() && !result.isLapsed() ? null : style);
        }
    }

    private void way() {
        if (assessment.nextStage().isPresent()) {
            out.append('\n');
            for (String line :
                    ShortestWay.of(assessment).explain(language).lines().toList()) {
                boolean step = line.startsWith("- ");
                line(step ? "- " : "", step ? line.substring(2) : line, step ? null : Style.BOLD);
            }
        }
    }

    private void team() {
        List<Team.Assignment> assignments = Guidance.of(assessment).team().assignments();
        if (!assignments.isEmpty()) {
            heading("show.team");
            for (Team.Assignment each : assignments) {
                line(
                        "",
                        say(
                                        "show.member",
                                        "position",
                                        each.position().label(),
                                        "holder",
                                        each.holder().orElseGet(() -> say("result.no-action")))
                                .in(language),
                        null);
            }
        }
    }

    private void heading(String key) {
        out.append('\n');
        line("", say(key).in(language), Style.BOLD);
    }

    /** A line that goes on below itself, with a mark before it. */
    private void line(String mark, String text, @Nullable Style style) {
        String before = mark;
        for (String part : Cell.wrapped(text, width - Cell.width(mark), language)) {
            out.append(style == null ? before + part : paint.of(style, before + part))
                    .append('\n');
            before = " ".repeat(Cell.width(mark));
        }
    }
}
