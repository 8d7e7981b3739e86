package io.github.funnelkit.json.result;

import static io.github.funnelkit.json.result.Forms.TEXT;

import io.github.funnelkit.portfolio.Checkup;
import io.github.funnelkit.portfolio.CheckupFinding;
import java.util.List;

/** Which signals a deal gives. */
final class CheckupShapes {

    private static final Shape<CheckupFinding> FINDING = Shape.<CheckupFinding>named("checkupFinding")
            .with("signal", Codes.SIGNAL, CheckupFinding::kind)
            .text("label", finding -> finding.kind().label())
            .with("severity", Codes.STAY, CheckupFinding::severity)
            .each("about", TEXT, CheckupFinding::about)
            .text("fact", CheckupFinding::fact)
            .text("step", CheckupFinding::step);

    private static final Shape<Checkup> CHECKUP = Shape.<Checkup>named("checkup")
            .perhaps("severity", Codes.STAY, Checkup::severity)
            .each("findings", FINDING, Checkup::findings)
            .words("explanation", Checkup::explain);

    private CheckupShapes() {}

    static List<Root<?>> roots() {
        return List.of(new Root<>(CheckupFinding.class, FINDING), new Root<>(Checkup.class, CHECKUP));
    }
}
