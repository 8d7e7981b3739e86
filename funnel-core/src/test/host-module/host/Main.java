package host;

import io.github.funnelkit.validation.UnjustifiedStage;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Validates two deals and prints what is wrong with them. */
public final class Main {

    private Main() {}

    /** Prints the modules that matter, then a line per violation. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Main.class.getModule() + ", " + UnjustifiedStage.class.getModule());
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            for (Deal deal : new Deal[] {new Deal("agreed", true), new Deal("agreed", false)}) {
                factory.getValidator()
                        .validate(deal)
                        .forEach(violation -> out.println(
                                UnjustifiedStage.criterionId(violation).orElseThrow() + ": " + violation.getMessage()));
            }
        }
    }
}
