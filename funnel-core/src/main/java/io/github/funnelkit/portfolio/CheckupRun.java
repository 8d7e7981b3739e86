package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ClaimVerdict;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Signal;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks at one deal for each signal in turn. */
final class CheckupRun {

    private final CheckedDeal deal;
    private final Assessment assessment;
    private final Collection<Signal> signals;
    private final List<CheckupFinding> found = new ArrayList<>();

    CheckupRun(CheckedDeal deal, Collection<Signal> signals) {
        this.deal = deal;
        this.assessment = deal.assessment();
        this.signals = signals;
    }

    List<CheckupFinding> findings() {
        for (SignalKind kind : SignalKind.values()) {
            switch (kind) {
                case CLAIM_AHEAD -> severity(kind).ifPresent(this::claim);
                case NEXT_ACTION_MISSING -> severity(kind).ifPresent(this::nextActionMissing);
                case NEXT_ACTION_OVERDUE -> severity(kind).ifPresent(this::nextActionOverdue);
                case STAYS_TOO_LONG -> severity(kind).ifPresent(this::stay);
                case PUSHED -> pushed();
                case CLOSE_DATE_PAST -> severity(kind).ifPresent(this::closing);
                case SINGLE_CONTACT -> contacts();
                case FORM_LACKING -> severity(kind).ifPresent(this::forms);
                case MANDATORY_SKIPPED -> severity(kind).ifPresent(this::actions);
                case FACTS_OLD -> oldFacts();
            }
        }
        return found;
    }

    private Optional<StaySeverity> severity(SignalKind kind) {
        return signals.stream()
                .filter(signal -> signal.kind() == kind)
                .map(Signal::severity)
                .max(StaySeverity::compareTo);
    }

    private void add(SignalKind kind, StaySeverity severity, List<String> about, Text fact, Text step) {
        found.add(new CheckupFinding(kind, severity, about, fact, step));
    }

    private void claim(StaySeverity severity) {
        assessment
                .claim()
                .filter(claim ->
                        claim.verdict() == ClaimVerdict.UNPROVEN || claim.verdict() == ClaimVerdict.CONTRADICTED)
                .ifPresent(claim -> {
                    Text stands = assessment.stage().map(CheckupRun::label).orElseGet(CommonWords.NO_STAGE::text);
                    List<Text> toDo = claim.because().stream().map(Task::toDo).toList();
                    add(
                            SignalKind.CLAIM_AHEAD,
                            severity,
                            claim.because().stream()
                                    .map(CriterionResult::criterion)
                                    .map(Criterion::id)
                                    .toList(),
                            CheckupWords.CLAIMED.text(label(claim.stage()), stands),
                            CheckupWords.CLAIM_STEP.text(stands, CommonWords.CLAUSES.joined(toDo)));
                });
    }

    private static Text label(Stage stage) {
        return stage.customerType().label();
    }

    private void nextActionMissing(StaySeverity severity) {
        nextAction()
                .filter(fact -> assessment.facts().known(fact) == null)
                .ifPresent(fact -> add(
                        SignalKind.NEXT_ACTION_MISSING,
                        severity,
                        List.of(fact.id()),
                        CheckupWords.NO_NEXT_ACTION.text(),
                        CheckupWords.AGREE.text()));
    }

    private void nextActionOverdue(StaySeverity severity) {
        nextAction().ifPresent(fact -> {
            LocalDate day = assessment.facts().known(fact);
            if (day != null && day.isBefore(assessment.asOf())) {
                add(
                        SignalKind.NEXT_ACTION_OVERDUE,
                        severity,
                        List.of(fact.id()),
                        CheckupWords.OVERDUE.text(day, ChronoUnit.DAYS.between(day, assessment.asOf())),
                        CheckupWords.AGREE_ANEW.text());
            }
        });
    }

    private Optional<Day> nextAction() {
        return assessment.funnel().nextAction();
    }

    private void stay(StaySeverity usual) {
        if (deal.stage().isEmpty() || deal.since().isEmpty()) {
            return;
        }
        Stage stage = deal.stage().get();
        long days = ChronoUnit.DAYS.between(deal.since().get(), assessment.asOf());
        StayLimits limits = stage.rules().staysAtMost();
        Optional<Map.Entry<StaySeverity, Period>> exceeded = limits.single().isPresent()
                ? Optional.of(Map.entry(usual, limits.single().get())).filter(limit -> isOver(days, limit.getValue()))
                : limits.bySeverity().entrySet().stream()
                        .filter(limit -> isOver(days, limit.getValue()))
                        .reduce((lesser, greater) -> greater);
        exceeded.ifPresent(limit -> add(
                SignalKind.STAYS_TOO_LONG,
                limit.getKey(),
                List.of(stage.id()),
                CheckupWords.STAYS.text(label(stage), days, FactText.period(limit.getValue())),
                CheckupWords.MOVE.text()));
    }

    private static boolean isOver(long days, Period most) {
        return days > most.get(ChronoUnit.DAYS);
    }

    private void pushed() {
        signals.stream()
                .filter(signal ->
                        signal.times().filter(times -> deal.pushes() >= times).isPresent())
                .map(Signal::severity)
                .max(StaySeverity::compareTo)
                .ifPresent(severity -> add(
                        SignalKind.PUSHED,
                        severity,
                        List.of(),
                        CheckupWords.PUSHED.text(deal.pushes()),
                        CheckupWords.CONFIRM_CLOSING.text()));
    }

    private void closing(StaySeverity severity) {
        deal.closing()
                .filter(day -> day.isBefore(assessment.asOf()))
                .ifPresent(day -> add(
                        SignalKind.CLOSE_DATE_PAST,
                        severity,
                        List.of(),
                        CheckupWords.CLOSING_PAST.text(day, ChronoUnit.DAYS.between(day, assessment.asOf())),
                        CheckupWords.CLOSE.text()));
    }

    private void contacts() {
        for (Fact<?> fact : signals.stream()
                .flatMap(signal -> signal.contacts().stream())
                .distinct()
                .toList()) {
            Optional<Long> number = number(fact);
            if (number.isPresent() && number.get() <= 1) {
                add(
                        SignalKind.SINGLE_CONTACT,
                        signals.stream()
                                .filter(signal -> signal.contacts().equals(Optional.of(fact)))
                                .map(Signal::severity)
                                .max(StaySeverity::compareTo)
                                .orElseThrow(),
                        List.of(fact.id()),
                        CheckupWords.CONTACTS.text(fact.label(), number.get()),
                        CheckupWords.SECOND_CONTACT.text());
            }
        }
    }

    /** How many there are; known to be none is 0, and what is not known is no number. */
    private Optional<Long> number(Fact<?> fact) {
        if (assessment.facts().isNone(fact)) {
            return Optional.of(0L);
        }
        Object value = assessment.facts().known(fact);
        return value instanceof Number number
                ? Optional.of(number.longValue())
                : value instanceof Collection<?> all ? Optional.of((long) all.size()) : Optional.empty();
    }

    private void forms(StaySeverity severity) {
        if (deal.forms().isEmpty()) {
            return;
        }
        Set<String> in = deal.forms().get();
        Map<List<String>, List<Form>> asked = new LinkedHashMap<>();
        for (Stage stage : passed()) {
            for (Criterion criterion : stage.criteria(assessment.saleType())) {
                ask(asked, criterion.forms());
            }
        }
        for (Action action : mandatory()) {
            action.forms().forEach(form -> ask(asked, List.of(form)));
        }
        asked.forEach((ids, forms) -> {
            if (ids.stream().noneMatch(in::contains)) {
                Text names = CommonWords.ALTERNATIVES.joined(
                        forms.stream().map(Form::label).toList());
                add(
                        SignalKind.FORM_LACKING,
                        severity,
                        ids,
                        CheckupWords.FORM_LACKING.text(names),
                        CheckupWords.ATTACH.text(names));
            }
        });
    }

    private static void ask(Map<List<String>, List<Form>> asked, List<Form> forms) {
        if (!forms.isEmpty()) {
            asked.putIfAbsent(forms.stream().map(Form::id).toList(), forms);
        }
    }

    private void actions(StaySeverity severity) {
        if (deal.actions().isEmpty()) {
            return;
        }
        for (Action action : mandatory()) {
            if (!deal.actions().get().contains(action.id())) {
                add(
                        SignalKind.MANDATORY_SKIPPED,
                        severity,
                        List.of(action.id()),
                        CheckupWords.SKIPPED.text(action.text()),
                        CheckupWords.DO.text(action.text()));
            }
        }
    }

    /** The stages up to the one at which the record says that the deal stands. */
    private List<Stage> passed() {
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        return deal.stage()
                .map(stage -> stages.subList(0, stages.indexOf(stage) + 1))
                .orElse(List.of());
    }

    /** The mandatory actions on the way there, of each step the guides that apply for certain. */
    private Set<Action> mandatory() {
        Set<Action> actions = new LinkedHashSet<>();
        Optional<Stage> from = Optional.empty();
        for (Stage to : passed()) {
            List<ActionGuide> guides = from.map(stage -> assessment.funnel().guides(stage, to, assessment.saleType()))
                    .orElseGet(() -> assessment.funnel().firstGuides(to, assessment.saleType()));
            guides.stream()
                    .filter(guide -> assessment.outcome(guide) == Outcome.MET)
                    .forEach(guide -> actions.addAll(guide.mandatory()));
            from = Optional.of(to);
        }
        return actions;
    }

    private void oldFacts() {
        Map<StaySeverity, List<Fact<?>>> old = new TreeMap<>();
        Set<Fact<?>> facts = new LinkedHashSet<>();
        passed().forEach(stage -> stage.criteria(assessment.saleType())
                .forEach(criterion -> facts.addAll(criterion.condition().facts())));
        for (Fact<?> fact : facts) {
            LocalDate day = deal.confirmed().get(fact.id());
            if (day != null) {
                signals.stream()
                        .filter(signal -> signal.olderThan()
                                .filter(period -> day.isBefore(assessment.asOf().minus(period)))
                                .isPresent())
                        .map(Signal::severity)
                        .max(StaySeverity::compareTo)
                        .ifPresent(severity -> old.computeIfAbsent(severity, added -> new ArrayList<>())
                                .add(fact));
            }
        }
        old.forEach((severity, some) -> {
            Text names = CommonWords.LIST.joined(some.stream().map(Fact::label).toList());
            LocalDate last = some.stream()
                    .map(fact -> deal.confirmed().get(fact.id()))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            add(
                    SignalKind.FACTS_OLD,
                    severity,
                    some.stream().map(Fact::id).toList(),
                    CheckupWords.OLD.text(names, last),
                    CheckupWords.CONFIRM.text(names));
        });
    }
}
