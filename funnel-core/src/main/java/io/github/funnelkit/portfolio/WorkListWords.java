package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.internal.wording.Quantities;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A work list in words. */
record WorkListWords(List<WorkItem> items, Funnel funnel, Locale language) {

    String words() {
        String name = funnel.label().orElse(Text.of(funnel.id())).in(language) + " " + funnel.version();
        StringBuilder words = new StringBuilder(
                CommonWords.LABELLED.in(language, name, PortfolioWords.CUSTOMERS.text((long) items.size())));
        items.forEach(item -> words.append("\n- ").append(line(item)));
        return words.toString();
    }

    private String line(WorkItem item) {
        List<Object> clauses = new ArrayList<>();
        clauses.add(
                item.nextStage().isEmpty()
                        ? stage(item.stage())
                        : PortfolioWords.WORK_STAGES.text(stage(item.stage()), stage(item.nextStage())));
        item.task().ifPresent(task -> clauses.add(task(task)));
        item.positiveGain()
                .ifPresent(gain -> clauses.add(
                        PortfolioWords.WORK_GAIN.text(Quantities.text(gain.amount(), gain.currency()), item.steps())));
        item.agreed().ifPresent(day -> clauses.add(PortfolioWords.WORK_AGREED.text(day)));
        item.stalled()
                .ifPresent(each -> clauses.add(each.withSeverity(PortfolioWords.WORK_STALLED.text(
                        CommonWords.DAYS.text(each.age().toDays()),
                        CommonWords.DAYS.text(each.limit().toDays())))));
        item.closing().ifPresent(day -> clauses.add(PortfolioWords.WORK_CLOSING.text(day)));
        String customer = OneLine.of(Text.of(item.customer()), language);
        String whose = item.owner().isEmpty()
                ? customer
                : CommonWords.REMARKED.in(language, customer, OneLine.of(Text.of(item.owner()), language));
        return CommonWords.LABELLED.in(language, whose, CommonWords.CLAUSES.join(language, clauses));
    }

    private Text stage(Optional<String> id) {
        return id.map(stage -> funnel.stage(stage).customerType().label()).orElseGet(CommonWords.NO_STAGE::text);
    }

    /** What to do, and for what. */
    private String task(WorkTask task) {
        String toDos = task.criteria().stream()
                .map(id -> toDo(funnel.criterion(id)).in(language))
                .collect(Collectors.joining(" · "));
        return task.action()
                .map(id -> CommonWords.REMARKED.in(language, action(id).text(), toDos))
                .orElseGet(() -> CommonWords.LABELLED.in(language, task.kind().label(), toDos));
    }

    private static Text toDo(Criterion criterion) {
        return criterion.toDo().orElse(criterion.text());
    }

    private Action action(String id) {
        return funnel.guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("action '" + id + "': " + funnel + " has no such action"));
    }
}
