package com.example.scale;

import com.example.subscriptions.Subscriptions;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.Summary;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

public final class Parts {

    record Deal(FactSheet facts, Money amount) {}

    public static void main(String[] args) {
        Assessor<FactSheet> assessor = Assessor.of(Subscriptions.FUNNEL, Clock.systemUTC());
        List<Deal> all = IntStream.range(0, 1_000)
                .mapToObj(number -> new Deal(
                        FactSheet.empty().with(Subscriptions.NEED_CONFIRMED, number % 4 != 0),
                        Money.of(100 + number, "EUR")))
                .toList();

        // each part on a machine of its own; a summary is plain data that travels
        Summary here = sum(assessor, all.subList(0, 300));
        Summary there = sum(assessor, all.subList(300, 1_000));
        Summary merged = there.merge(here);

        System.out.println(here.customers());
        System.out.println(merged.customers());
        System.out.println("as if in one piece: " + merged.equals(sum(assessor, all)));
    }

    private static Summary sum(Assessor<FactSheet> assessor, List<Deal> deals) {
        return deals.stream()
                .collect(Summary.collector(
                        Subscriptions.FUNNEL, deal -> assessor.assess(Subscriptions.NEW, deal.facts()), Deal::amount));
    }
}
