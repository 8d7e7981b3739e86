package com.example.jpa;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.validation.StageJustified;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that claims its stage itself, with the rules by which its stage was found, and the day until which it counts. */
@Entity
@StageJustified(by = OpportunityJustification.class)
public class Opportunity {

    @Id
    UUID id = UUID.randomUUID();

    String tenant = "";

    @Nullable
    String stage;

    @Nullable
    LocalDate stageUntil;

    @Nullable
    String stageBy;

    @Nullable
    BigDecimal budget;

    @Nullable
    LocalDate nextStep;

    @ElementCollection
    Set<String> partners = new HashSet<>();

    // snippet: jpa-stage
    void stands(Assessment assessment) {
        stage = assessment.stage().map(Stage::id).orElse(null);
        stageBy = assessment.funnel().fingerprint();
        stageUntil = assessment.validUntil().orElse(null); // null: time alone changes nothing
    }
    // end

    /** The value of a fact; null for what is unknown. */
    @Nullable
    Object value(String fact) {
        return switch (fact) {
            case "budget" -> budget;
            case "nextStep" -> nextStep;
            case "partners" -> partners;
            default -> null;
        };
    }
}
