package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.Owner;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a journey stands, as the columns of its deal's row: so that a board of many deals reads only those that it shows.
 * It follows from the journey, and is written with its events.
 *
 * @param saleType the id of the sale type
 * @param stage the id of the stage; blank before the first one
 * @param running whether it can still be won
 * @param owner the username of the owner; blank for nobody
 * @param amount what it is worth; null when that is not known
 * @param currency the currency of the amount; null when that is not known
 */
@Embeddable
record Place(
        String saleType,
        String stage,
        boolean running,
        String owner,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    static Place of(JourneyState journey) {
        return new Place(
                journey.saleType().id(),
                journey.stage().map(Stage::id).orElse(""),
                journey.status() == JourneyStatus.OPEN,
                journey.owner().map(Owner::id).orElse(""),
                journey.terms().amount(),
                journey.terms().currency());
    }
}
