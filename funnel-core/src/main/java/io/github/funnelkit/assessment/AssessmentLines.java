package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An assessment in words, line by line; the first line begins with the sale type and the day. */
final class AssessmentLines {

    private static final int USUAL_LENGTH = 512;

    private final StringBuilder words = new StringBuilder(USUAL_LENGTH);
    private final SaleType saleType;
    private final Locale language;

    AssessmentLines(SaleType saleType, LocalDate day, Locale language) {
        this.saleType = saleType;
        this.language = language;
        words.append(OneLine.of(saleType.label(), language))
                .append(" · ")
                .append(day)
                .append(" · ");
    }

    /** Ends the first line with the stage. */
    void stage(Optional<Stage> stage) {
        words.append(name(stage));
    }

    /** Ends the first line with an ending, and says why it is so. */
    void ended(Ending ending) {
        words.append(OneLine.of(ending.label(), language)).append('\n');
        AssessmentWords.ENDED.append(
                words,
                language,
                ending.kind().label(),
                ending.when().orElseThrow().describe(language));
    }

    void results(List<CriterionResult> results) {
        for (CriterionResult result : results) {
            result.explain(language, words.append("\n- "));
        }
    }

    void claim(Claim claim) {
        words.append('\n').append(claim.line(language));
    }

    void claim(EndingClaim claim) {
        words.append('\n').append(claim.line(language));
    }

    void byCriteria(Optional<Stage> stage) {
        AssessmentWords.BY_CRITERIA.append(words.append('\n'), language, name(stage));
    }

    void next(Optional<Stage> stage) {
        words.append('\n');
        if (stage.isPresent()) {
            AssessmentWords.NEXT_STAGE.append(words, language, name(stage.get()));
        } else {
            CommonWords.LAST_STAGE.append(words, language);
        }
    }

    void outOfOrder(List<Stage> stages) {
        if (!stages.isEmpty()) {
            List<String> names = stages.stream().map(this::name).toList();
            AssessmentWords.OUT_OF_ORDER.append(words.append('\n'), language, CommonWords.LIST.join(language, names));
        }
    }

    private String name(Optional<Stage> stage) {
        return stage.map(this::name).orElseGet(() -> CommonWords.NO_STAGE.in(language));
    }

    private String name(Stage stage) {
        String name = OneLine.of(stage.customerType().label(), language);
        return stage.winProbability(saleType)
                .map(probability -> CommonWords.REMARKED.in(language, name, probability.describe(language)))
                .orElse(name);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
