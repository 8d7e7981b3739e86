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
        judge(peer(arguments[0]).contestant());
    }

    /** Not valueOf, which looks by reflection: on newer JDKs that readies method handles, as much as all the rest. */
    private static Peer peer(String name) {
        for (Peer peer : Peer.values()) {
            if (peer.name().equals(name)) {
                return peer;
            }
        }
        throw new IllegalArgumentException(name);
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
