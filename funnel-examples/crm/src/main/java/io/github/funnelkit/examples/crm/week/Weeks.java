package io.github.funnelkit.examples.crm.week;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.answers.AnswerPage;
import io.github.funnelkit.examples.crm.dealpage.DealView;
import io.github.funnelkit.examples.crm.deals.Portfolio;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.guidance.Task;
import io.github.funnelkit.guidance.Tasks;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.SupervisorView;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.WorkItem;
import io.github.funnelkit.portfolio.WorkList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out a work list. */
final class Weeks {

    private final Portfolio portfolio;
    private final Words words;
    private final Names names;
    private final Map<String, Standing> deals;

    Weeks(Portfolio portfolio, Words words, Names names) {
        this.portfolio = portfolio;
        this.words = words;
        this.names = names;
        this.deals = portfolio.deals().stream()
                .collect(Collectors.toMap(deal -> deal.deal().id().toString(), Function.identity()));
    }

    Week of(WorkList list, List<Standing> all, Member member) {
        List<Week.Row> rows = new ArrayList<>();
        for (WorkItem item : list.items()) {
            row(item, rows.size() + 1).ifPresent(rows::add);
        }
        return new Week(tiles(list), rows, member.isSupervisor() && !all.isEmpty() ? desk(all) : List.of());
    }

    private List<Week.Tile> tiles(WorkList list) {
        LocalDate today = deals.values().stream().findFirst().map(Standing::day).orElse(LocalDate.EPOCH);
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<WorkItem> without = list.items().stream()
                .filter(item -> item.isWithoutAgreement(today))
                .toList();
        List<WorkItem> due = list.items().stream()
                .filter(item -> item.agreed()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(sunday))
                        .isPresent())
                .toList();
        List<WorkItem> near = list.items().stream().filter(WorkItem::isOneShort).toList();
        return List.of(
                tile("late", without, "week.without", WorkItem::amount),
                tile("", due, "week.due", WorkItem::amount),
                tile("", near, "week.near", WorkItem::gain),
                new Week.Tile(
                        "",
                        zero(words.money(list.gain().amounts())),
                        words.of("week.gain"),
                        words.of("week.gain.note")));
    }

    private Week.Tile tile(
            String kind, List<WorkItem> items, String label, Function<WorkItem, Optional<Money>> amount) {
        String sum = sum(items, amount);
        return new Week.Tile(
                items.isEmpty() ? "" : kind,
                String.valueOf(items.size()),
                words.of(label),
                sum.isEmpty() ? "" : words.of(label + ".note", sum));
    }

    private String zero(String money) {
        return money.isEmpty() ? "0" : money;
    }

    private String sum(Collection<WorkItem> items, Function<WorkItem, Optional<Money>> amount) {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        items.stream()
                .flatMap(item -> amount.apply(item).stream())
                .forEach(money -> sums.merge(money.currency(), money.amount(), BigDecimal::add));
        return words.money(sums);
    }

    private Optional<Week.Row> row(WorkItem item, int rank) {
        Standing deal = deals.get(item.customer());
        if (deal == null) {
            return Optional.empty();
        }
        Optional<Task> task =
                isAhead(deal) ? Optional.empty() : Tasks.of(deal.assessment()).first();
        int here = deal.journey().stage().map(Stage::order).orElse(Integer.MIN_VALUE);
        return Optional.of(new Week.Row(
                rank,
                item.customer(),
                deal.deal().name(),
                deal.journey().funnel().stages(deal.journey().saleType()).stream()
                        .map(stage -> stage.order() <= here ? "done" : "ahead")
                        .toList(),
                way(deal.journey()),
                (isAhead(deal) ? List.<CriterionResult>of() : deal.assessment().missing())
                        .stream()
                                .limit(3)
                                .map(result -> new DealView.Line(
                                        result.unknownFacts().isEmpty() ? "notMet" : "unknown",
                                        words.of(result.criterion().text()),
                                        "",
                                        ""))
                                .toList(),
                task.map(it -> words.of(it.label())).orElseGet(() -> moveOn(deal)),
                task.map(it -> words.of(it.kind().label())).orElse(""),
                names.of(item.owner()),
                item.amount().map(words::money).orElse(""),
                item.gain()
                        .filter(gain -> gain.amount().signum() > 0)
                        .map(gain -> "+" + words.money(gain))
                        .orElse(""),
                item.closing().map(words::day).orElse(""),
                item.closing().map(day -> words.away(day, deal.day())).orElse(""),
                deal.time().overdueDays() > 0));
    }

    private String way(JourneyState journey) {
        String here = AnswerPage.stage(journey.stage(), words);
        return journey.nextStage()
                .map(next -> here + " → " + words.of(next.label()))
                .orElse(here);
    }

    /** Whether the facts suffice for more than the deal was moved to. */
    private static boolean isAhead(Standing deal) {
        int here = deal.journey().stage().map(Stage::order).orElse(Integer.MIN_VALUE);
        return deal.assessment().stage().filter(stage -> stage.order() > here).isPresent();
    }

    /** What to do with a deal of which nothing is to be found out: through the gate, or what else keeps it shut, or the end. */
    private String moveOn(Standing deal) {
        return deal.nextGate()
                .map(gate -> gate.obstacles().stream()
                        .findFirst()
                        .map(first -> first.explain(words.language()))
                        .orElseGet(() -> words.of("board.ready")))
                .orElseGet(() -> words.of("close.title"));
    }

    private List<Week.Decision> desk(List<Standing> all) {
        SupervisorView view = SupervisorView.of(
                all.stream().map(Standing::journey).toList(),
                portfolio.methodology().gatekeeper(),
                portfolio.methodology().limits(),
                all.get(0).at());
        Map<String, Standing> byId =
                all.stream().collect(Collectors.toMap(deal -> deal.deal().id().toString(), Function.identity()));
        List<Week.Decision> desk = new ArrayList<>();
        view.overrideRequested()
                .forEach(each -> add(
                        desk,
                        "ask",
                        byId.get(each.state().journey()),
                        words.of(
                                "desk.override",
                                names.of(each.request().actor().id()),
                                words.of(each.gate().stage().label()),
                                each.request().reason())));
        view.waitingForApproval()
                .forEach(each -> add(
                        desk,
                        "ok",
                        byId.get(each.state().journey()),
                        words.of("desk.approval", words.of(each.gate().stage().label()))));
        view.fallBackDue()
                .forEach(each -> add(
                        desk,
                        "bad",
                        byId.get(each.state().journey()),
                        each.due().explain(words.language())));
        return desk;
    }

    private static void add(List<Week.Decision> desk, String kind, @Nullable Standing deal, String what) {
        if (deal != null) {
            desk.add(new Week.Decision(
                    kind, deal.deal().id().toString(), deal.deal().name(), what));
        }
    }
}
