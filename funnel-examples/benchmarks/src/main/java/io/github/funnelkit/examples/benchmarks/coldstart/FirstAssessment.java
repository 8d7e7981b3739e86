package io.github.funnelkit.examples.benchmarks.coldstart;

import io.github.funnelkit.examples.benchmarks.host.Deal;
import io.github.funnelkit.examples.benchmarks.peers.Contestant;
import io.github.funnelkit.examples.benchmarks.peers.Peer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** A program that makes one contestant ready and judges one customer. */
final class FirstAssessment {

    private FirstAssessment() {}

    /** Expects the name of the contestant. */
    public static void main(String... arguments) {
        judge(Peer.valueOf(arguments[0]).contestant());
    }

    private static <C, R> void judge(Contestant<C, R> contestant) {
        Deal deal = new Deal();
        deal.annualRevenue = new BigDecimal("86000000");
        deal.departments = List.of("肿瘤科");
        deal.sufficientTumourOutpatients = true;
        deal.minimallyInvasiveSurgeons = 2;
        Objects.requireNonNull(contestant.judge(contestant.customer(deal)));
    }
}
