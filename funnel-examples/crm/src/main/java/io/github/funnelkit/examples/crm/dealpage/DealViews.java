package io.github.funnelkit.examples.crm.dealpage;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.journey.CommandReference;
import io.github.funnelkit.journey.FallBackDue;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyTime;
import io.github.funnelkit.journey.Obstacle;
import io.github.funnelkit.journey.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lays out a deal for its page. All that it says is asked of the library; nothing is decided here. */
final class DealViews {

    private final Standing standing;
    private final Words words;
    private final Names names;
    private final Locale language;
    private final Set<String> papers;

    /**
     * Lays out a deal.
     *
     * @param papers the ids of the commands that brought files
     */
    DealViews(Standing standing, Words words, Names names, Set<String> papers) {
        this.papers = papers;
        this.standing = standing;
        this.words = words;
        this.names = names;
        this.language = words.language();
    }

    DealView view(List<FactField> facts, List<JourneyEvent> history, String why) {
        return new DealView(head(), rail(), next(), facts, timeline(history), why(why), closing());
    }

    private DealView.Head head() {
        List<String> remarks = new ArrayList<>();
        if (standing.time().overdueDays() > 0) {
            remarks.add(words.of("tag.overdue", standing.time().overdueDays()));
        }
        standing.time()
                .stalled()
                .map((JourneyTime.Stalled it) -> it.explain(language))
                .ifPresent(remarks::add);
        standing.journey()
                .overridesInForce()
                .forEach(override -> remarks.add(words.of("deal.overridden", override.reason())));
        standing.journey()
                .overrideRequests()
                .forEach(request -> remarks.add(
                        words.of("deal.requested", names.of(request.actor().id()), request.reason())));
        Optional<FallBackDue> due = standing.fallBackDue();
        return new DealView.Head(
                standing.deal().id().toString(),
                standing.deal().number(),
                standing.deal().name(),
                standing.version(),
                standing.isOpen(),
                words.of(standing.journey().status().label()),
                words.of(standing.journey().saleType().label()),
                standing.amount().map(words::money).orElse(""),
                standing.amount().map(money -> money.amount().toPlainString()).orElse(""),
                standing.amount()
                        .map(money -> money.currency())
                        .orElse(standing.methodology().tenant().currency()),
                standing.closing().map(Object::toString).orElse(""),
                standing.owner(),
                remarks,
                due.map(it -> it.explain(language)).orElse(""));
    }

    private List<DealView.Step> rail() {
        List<Stage> ahead = standing.journey().stagesAhead();
        return standing.journey().funnel().stages(standing.journey().saleType()).stream()
                .map(stage -> new DealView.Step(
                        stage.id(),
                        words.of(stage.label()),
                        stage.winProbability(standing.journey().saleType())
                                .map(it -> it.describe(language))
                                .orElse(""),
                        ahead.contains(stage)
                                ? "ahead"
                                : standing.journey()
                                                .stage()
                                                .filter(stage::equals)
                                                .isPresent()
                                        ? "now"
                                        : "done"))
                .toList();
    }

    private DealView.Next next() {
        Progress progress = standing.progress();
        Optional<Stage> next = standing.journey().nextStage();
        List<CriterionResult> asked = next.map(standing.assessment()::results).orElse(List.of());
        return new DealView.Next(
                next.map(Stage::id).orElse(""),
                next.map(stage -> words.of(stage.label())).orElse(""),
                progress.gate().map(Gate::isOpen).orElse(false),
                progress.gate().stream()
                        .flatMap(gate -> gate.obstacles().stream())
                        .anyMatch(Obstacle.ApprovalMissing.class::isInstance),
                asked.stream()
                        .sorted(Comparator.comparing(CriterionResult::isMet))
                        .map(this::line)
                        .toList(),
                standing.assessment().lapsed().stream().map(this::line).toList(),
                progress.actions().stream().map(this::doing).toList(),
                progress.forms().stream().map(this::paper).toList(),
                progress.team().responsible().map(it -> words.of(it.who())).orElse(""),
                next.equals(standing.assessment().nextStage()) ? shortestWay() : List.of());
    }

    private List<String> shortestWay() {
        return ShortestWay.of(standing.assessment()).ways().stream()
                .limit(1)
                .flatMap(way -> way.steps().stream())
                .map(step -> step.explain(language))
                .toList();
    }

    private DealView.Paper paper(Progress.FormProgress form) {
        Optional<JourneyEvent.FormAttached> attached = form.attached();
        return new DealView.Paper(
                form.form().id(),
                words.of(form.form().label()),
                attached.map(JourneyEvent.FormAttached::reference).orElse(""),
                attached.flatMap(event -> Optional.ofNullable(event.metadata().command()))
                        .map(CommandReference::id)
                        .filter(papers::contains)
                        .orElse(""));
    }

    private DealView.Line line(CriterionResult result) {
        String outcome = result.isLapsed()
                ? "lapsed"
                : switch (result.outcome()) {
                    case MET -> "met";
                    case NOT_MET -> "notMet";
                    case UNKNOWN -> "unknown";
                };
        return new DealView.Line(
                outcome,
                words.of(result.criterion().text()),
                isUnknownAlone(result) ? "" : result.details(language),
                outcome.equals("met") ? "" : words.of(Task.toDo(result)));
    }

    /** That nothing is known is said by the outcome already. */
    private boolean isUnknownAlone(CriterionResult result) {
        return result.details(language).equals(FactText.describe(FactValue.unknown(), language));
    }

    private DealView.Doing doing(Progress.ActionProgress each) {
        return new DealView.Doing(
                each.action().id(),
                words.of(each.action().text()),
                each.action().points().stream().map(words::of).toList(),
                each.action().isMandatory(),
                each.done()
                        .map(done -> names.of(done.actor().id()) + " · "
                                + words.day(standing.methodology().day(done.at())))
                        .orElse(""),
                each.due().map(words::day).orElse(""),
                each.isOverdue(standing.day()));
    }

    private List<DealView.Moment> timeline(List<JourneyEvent> history) {
        List<DealView.Moment> moments = new ArrayList<>();
        standing.timeline(history)
                .entries()
                .forEach(entry -> moments.add(new DealView.Moment(
                        words.moment(
                                entry.event().at(),
                                standing.methodology().tenant().zone()),
                        names.of(entry.event().actor().id()),
                        entry.explain(language, names::of),
                        entry.event().kind().id(),
                        entry.takenBack())));
        Collections.reverse(moments);
        return moments;
    }

    private DealView.Why why(String id) {
        Optional<Stage> asked = standing
                .journey()
                .funnel()
                .stages(standing.journey().saleType())
                .stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst();
        return new DealView.Why(
                asked.map(Stage::id).orElse(""),
                asked.map(stage -> words.of(stage.label())).orElse(""),
                asked.map(stage -> standing.assessment().missingUpTo(stage).stream()
                                .map(this::line)
                                .toList())
                        .orElse(List.of()));
    }

    private DealView.Closing closing() {
        Funnel funnel = standing.journey().funnel();
        if (funnel.endings().isEmpty()) {
            return new DealView.Closing(List.of(
                    new DealView.Way("win", words.of("close.win")), new DealView.Way("lose", words.of("close.lose"))));
        }
        List<DealView.Way> ways = new ArrayList<>();
        for (Ending ending : funnel.endings()) {
            String label = words.of(ending.label());
            if (ending.reasons().isEmpty()) {
                ways.add(new DealView.Way(ending.id() + "|", label));
            }
            ending.reasons()
                    .forEach((id, reason) ->
                            ways.add(new DealView.Way(ending.id() + "|" + id, label + " · " + words.of(reason))));
        }
        return new DealView.Closing(ways);
    }
}
