package com.example.subscriptions;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelDefinitionException;

public final class Wrong {

    public static void main(String[] args) {
        try {
            // snippet: wrong
            Funnel.define("subscriptions", "1.0")
                    .saleTypes(Subscriptions.NEW)
                    .stage("qualified", stage -> stage.customerType("Qualified customer"))
                    .guide("propose", guide -> guide.from("qualifed").to("qualified"))
                    .build();
            // end
        } catch (FunnelDefinitionException wrong) {
            wrong.problems().forEach(System.out::println);
        }
    }
}
