package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.WinProbability;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the difference of two snapshots of one deal apart, one change after the other: whose it is, then its stage at the
 * amount of before, then its amount at the win probability of now. Each is the difference of two exact worths, so that
 * they add up to the whole without rounding.
 */
final class DealChanges {

    private final List<String> stages;
    private final WaterfallCounter counter;

    DealChanges(Funnel funnel, WaterfallCounter counter) {
        this.stages = funnel.stages().stream().map(Stage::id).toList();
        this.counter = counter;
    }

    /** Counts what changed, and whether the deal was pushed out. */
    boolean count(@Nullable DealSnapshot before, @Nullable DealSnapshot after) {
        if (before != null && before.isOpen()) {
            DealWorth worth = new DealWorth(before);
            if (after == null) {
                leave(worth, WaterfallChange.GONE);
                return false;
            }
            DealWorth regrouped = regroup(worth, after);
            if (after.ending().isPresent()) {
                DealWorth last = after.amount().isPresent() ? amount(regrouped, after.amount()) : regrouped;
                leave(last, WaterfallChange.of(after.ending().get()));
                return false;
            }
            amount(stage(regrouped, before, after), after.amount());
            return closing(before, after);
        }
        if (after != null && (before == null || after.isOpen())) {
            DealWorth worth = new DealWorth(after);
            counter.change(worth, before == null ? WaterfallChange.OPENED : WaterfallChange.REOPENED, worth.sum());
            after.ending().ifPresent(ending -> leave(worth, WaterfallChange.of(ending)));
        }
        return false;
    }

    private void leave(DealWorth worth, WaterfallChange change) {
        counter.change(worth, change, worth.sum().negate().counting(-1));
    }

    private DealWorth regroup(DealWorth worth, DealSnapshot after) {
        return move(worth, worth.of(after.saleType(), after.owner()));
    }

    /** From where one is counted to where the other is; nothing where that is the same. */
    private DealWorth move(DealWorth from, DealWorth to) {
        boolean same = from.saleType().equals(to.saleType())
                && from.owner().equals(to.owner())
                && from.currency().equals(to.currency());
        if (!same) {
            counter.change(from, WaterfallChange.REGROUPED, from.sum().negate());
            counter.change(to, WaterfallChange.REGROUPED, to.sum());
        }
        return to;
    }

    private DealWorth stage(DealWorth worth, DealSnapshot before, DealSnapshot after) {
        DealWorth now = worth.with(after.probability().orElse(WinProbability.ZERO));
        int climbed = Integer.compare(order(after), order(before));
        if (climbed != 0) {
            counter.change(worth, climbed > 0 ? WaterfallChange.ADVANCED : WaterfallChange.FALLEN, now.since(worth));
        } else if (!now.equals(worth)) {
            counter.change(worth, WaterfallChange.REWEIGHED, now.since(worth));
        }
        return now;
    }

    private int order(DealSnapshot deal) {
        return deal.stage().map(stages::indexOf).orElse(-1);
    }

    /** An amount in another currency is cut in the one and raised in the other. */
    private DealWorth amount(DealWorth worth, Optional<Money> amount) {
        DealWorth now = worth.with(amount);
        if (now.currency().equals(worth.currency())) {
            change(worth, now);
            return now;
        }
        DealWorth empty = worth.with(nothing(worth));
        DealWorth start = now.with(nothing(now));
        change(worth, empty);
        move(empty, start);
        change(start, now);
        return now;
    }

    private static Optional<Money> nothing(DealWorth worth) {
        return worth.amount().map(money -> Money.of(0, money.currency()));
    }

    private void change(DealWorth worth, DealWorth now) {
        WaterfallSum difference = now.since(worth);
        int sign = difference.amount().signum();
        if (sign != 0) {
            counter.change(worth, sign > 0 ? WaterfallChange.RAISED : WaterfallChange.CUT, difference);
        }
    }

    private boolean closing(DealSnapshot before, DealSnapshot after) {
        if (before.closing().isEmpty() || after.closing().isEmpty()) {
            return false;
        }
        YearMonth month = after.closing().get();
        if (month.isBefore(before.closing().get())) {
            counter.pulledIn(new DealWorth(after));
        }
        boolean pushed = month.isAfter(before.closing().get());
        if (pushed) {
            counter.pushedOut(new DealWorth(after));
        }
        return pushed;
    }
}
