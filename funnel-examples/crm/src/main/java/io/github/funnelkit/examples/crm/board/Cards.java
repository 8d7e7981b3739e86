package io.github.funnelkit.examples.crm.board;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Names;
import io.github.funnelkit.examples.crm.web.Words;
import io.github.funnelkit.journey.Gate;
import io.github.funnelkit.journey.Obstacle;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes cards of deals. */
final class Cards {

    private final Words words;
    private final Names names;

    Cards(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    Card of(Standing standing) {
        List<CriterionResult> next = standing.journey()
                .nextStage()
                .map(standing.assessment()::results)
                .orElse(List.of());
        List<Obstacle> obstacles = standing.nextGate().map(Gate::obstacles).orElse(List.of());
        return new Card(
                standing.deal().id().toString(),
                standing.deal().number(),
                standing.deal().name(),
                standing.amount().map(words::money).orElse(""),
                standing.journey().stage().map(Stage::id).orElse(""),
                next.stream().map(result -> outcome(result.outcome())).toList(),
                obstacles.isEmpty() ? "" : shortly(obstacles.get(0)),
                Math.max(0, obstacles.size() - 1),
                tags(standing),
                names.of(standing.owner()),
                standing.closing().map(day -> words.month(YearMonth.from(day))).orElse(""),
                standing.version(),
                obstacles.isEmpty() && !next.isEmpty());
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "notMet";
            case UNKNOWN -> "unknown";
        };
    }

    private String shortly(Obstacle obstacle) {
        return obstacle instanceof Obstacle.CriterionMissing missing
                ? words.of(missing.result().criterion().text())
                : obstacle instanceof Obstacle.ActionUndone undone
                        ? words.of(undone.action().text())
                        : obstacle.explain(words.language());
    }

    private List<Card.Tag> tags(Standing standing) {
        List<Card.Tag> tags = new ArrayList<>();
        if (standing.time().overdueDays() > 0) {
            tags.add(
                    new Card.Tag("late", words.of("tag.overdue", standing.time().overdueDays())));
        }
        int lapsed = standing.assessment().lapsed().size();
        if (lapsed > 0) {
            tags.add(new Card.Tag("ask", words.of("tag.lapsed", lapsed)));
        }
        standing.time()
                .stalled()
                .ifPresent(stalled -> tags.add(new Card.Tag(
                        "ask", words.of("tag.stalled", stalled.duration().toDays()))));
        if (!standing.journey().overridesInForce().isEmpty()) {
            tags.add(new Card.Tag("ask", words.of("tag.overridden")));
        }
        if (!standing.journey().overrideRequests().isEmpty()) {
            tags.add(new Card.Tag("ask", words.of("tag.requested")));
        }
        if (!standing.journey()
                .funnel()
                .reference()
                .equals(standing.methodology().funnel().reference())) {
            tags.add(new Card.Tag(
                    "ask", words.of("tag.version", standing.journey().funnel().version())));
        }
        return tags;
    }
}
