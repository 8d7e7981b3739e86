package com.example.subscriptions;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A funnel that asks of the people around a deal. */
public final class BuyingInfluences {

    private static final SaleType DEAL = SaleType.of("deal", Text.of("Deal"));

    // spotless:off
    // snippet: collection
    static final FreeText NAME = FreeText.of("name", Text.of("Name"));
    static final Choice ROLE = Choice.of("role", Text.of("Role"), "buyer", "user", "coach");
    static final Count RATING = Count.of("rating", "", Text.of("Rating")).withBounds(Bounds.of(-5, 5));
    static final Records PEOPLE = Records.of("people", Text.of("Buying influences"), NAME, ROLE, RATING);

    static final Condition COACHED = PEOPLE.some(ROLE.oneOf("coach"));
    static final Condition BUYERS_AGREE =
            PEOPLE.every(Condition.when(ROLE.oneOf("buyer")).then(RATING.atLeast(3)));
    // end
    // spotless:on

    public static final Funnel FUNNEL = Funnel.define("influences", "1.0")
            .saleTypes(DEAL)
            .stage(
                    "covered",
                    stage -> stage.customerType("Covered")
                            .criterion(
                                    "coach",
                                    c -> c.text(Text.of("There is a coach")).when(COACHED))
                            .criterion(
                                    "buyers",
                                    c -> c.text(Text.of("All buyers agree")).when(BUYERS_AGREE)))
            .build();

    record Contact(String name, String role, Integer rating) {}

    record Opportunity(List<Contact> contacts) {}

    // spotless:off
    // snippet: bind-each
    static final FactBinding<Opportunity> BINDING = FactBinding.of(Opportunity.class)
            .bindEach(PEOPLE, Opportunity::contacts, each -> each.bind(NAME, Contact::name)
                    .bind(ROLE, Contact::role)
                    .bind(RATING, Contact::rating))
            .build();
    // end
    // spotless:on

    private BuyingInfluences() {}

    public static void main(String[] args) {
        Opportunity opportunity = new Opportunity(List.of(
                new Contact("Anna", "buyer", 4), new Contact("Bo", "buyer", null), new Contact("Cy", "user", 1)));
        System.out.println(Assessor.of(FUNNEL, BINDING, Clock.systemUTC())
                .assess(DEAL, opportunity, LocalDate.parse("2026-11-23"))
                .explain(Locale.ENGLISH));
    }
}
