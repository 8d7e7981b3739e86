package com.example.jakarta;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.validation.UnjustifiedStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Assesses and validates deals with what the container injects. */
@ApplicationScoped
public class Main {

    @Inject
    private Assessor<Deal> assessor;

    @Inject
    private Validator validator;

    public static void main(String[] args) {
        Logger.getLogger("org").setLevel(Level.SEVERE);
        Locale.setDefault(Locale.ENGLISH);
        try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
            container.select(Main.class).get().print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        }
    }

    void print(PrintStream out) {
        Deal deal = new Deal("proposal", true, new BigDecimal("4000"));
        out.println(assessor.assess(Methodology.NEW, deal).stage().map(Stage::id).orElse("none"));
        Set<ConstraintViolation<Deal>> violations = validator.validate(deal);
        violations.forEach(violation ->
                out.println(UnjustifiedStage.criterionId(violation).orElse("") + ": " + violation.getMessage()));
        out.println(validator.validate(new Deal("qualified", true, null)).size() + " violations");
    }
}
