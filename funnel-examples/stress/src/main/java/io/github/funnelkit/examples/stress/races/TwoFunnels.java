package io.github.funnelkit.examples.stress.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelModule;
import io.github.funnelkit.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Two threads read facts of two funnels with one mapper, which keeps what it knows of one of them. */
@JCStressTest
@Outcome(id = "true, true", expect = ACCEPTABLE, desc = "right")
@Outcome(expect = FORBIDDEN, desc = "wrong")
@State
public class TwoFunnels {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new FunnelModule());
    private static final Count BEDS = Count.of("seats", "beds", text("床位", "Beds"));
    private static final Funnel SEATS = Deal.funnel();
    private static final Funnel OF_BEDS = Funnel.define("beds", "1")
            .saleTypes(Deal.SALE)
            .stage(
                    "big",
                    stage -> stage.customerType(text("大客户", "Big customer"))
                            .criterion(
                                    "beds",
                                    c -> c.text(text("床位足够", "Enough beds")).when(BEDS.atLeast(10))))
            .build();

    @Actor
    public void seats(ZZ_Result right) {
        right.r1 = isThree(read(SEATS, "seats").known(Deal.SEATS));
    }

    @Actor
    public void beds(ZZ_Result right) {
        right.r2 = isThree(read(OF_BEDS, "beds").known(BEDS));
    }

    private static boolean isThree(@Nullable Number number) {
        return number != null && number.intValue() == 3;
    }

    private static FactSheet read(Funnel funnel, String unit) {
        try {
            return MAPPER.readerFor(FactSheet.class)
                    .withAttribute(FunnelModule.FUNNEL, funnel)
                    .readValue("{\"seats\":{\"value\":3,\"unit\":\"" + unit + "\"}}");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
