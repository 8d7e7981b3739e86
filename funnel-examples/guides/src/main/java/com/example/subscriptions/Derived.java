package com.example.subscriptions;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;

import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.Locale;

public final class Derived {

    public static void main(String[] args) {
        // spotless:off
        // snippet: derive
        Funnel ours = FunnelStandard.documented(readings -> readings.minimumAnnualRevenue(30_000_000))
                .derive("acme", "2.1", funnel -> funnel
                        .stage("target", stage -> stage.winProbability(5))
                        .stage("initiated", stage -> stage.withoutCriterion(PROJECT, "candidate-agents"))
                        .guide("step-1", guide -> guide.withoutAction("search-directories")));

        ours.derivedFrom();   // the standard, with the reading that was set
        System.out.println(FunnelDifference.between(FunnelStandard.documented(), ours).explain(Locale.ENGLISH));
        // end
        // spotless:on
    }
}
