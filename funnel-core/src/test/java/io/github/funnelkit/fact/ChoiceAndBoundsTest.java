package io.github.funnelkit.fact;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of which only some will do: the entries of a choice, and numbers within bounds. */
class ChoiceAndBoundsTest {

    private static final Choice STAGE =
            Choice.of("stage", text("阶段", "Stage"), "idea").entry("closed-won", text("赢单", "Closed won"));
    private static final Count SCORE =
            Count.of("score", "", text("评分", "Score")).withBounds(Bounds.of(0, 3));
    private static final Quantity RATING =
            Quantity.of("rating", "", text("评级", "Rating")).withBounds(Bounds.of(-5, 5));

    @ParameterizedTest
    @ValueSource(strings = {"closed-won", "Closed-Won", "CLOSED WON", " closed won ", "Ｃｌｏｓｅｄ　ｗｏｎ", "赢单"})
    void anEntryIsReadHoweverItIsWritten(String written) {
        assertThat(FactText.parse(STAGE, written)).isEqualTo(FactValue.known("closed-won"));
        assertThat(FactSheet.empty().with(STAGE, written).known(STAGE)).isEqualTo("closed-won");
    }

    @Test
    void whatIsNoEntryIsRefusedWithTheNearest() {
        String message = "'close won' is not an entry (did you mean 'Closed won'?); there are idea, closed-won";
        assertThatThrownBy(() -> FactText.parse(STAGE, "close won")).hasMessageContaining(message);
        FactSheet sheet = FactSheet.empty();
        assertThatThrownBy(() -> sheet.with(STAGE, "close won")).hasMessageContaining(message);
    }

    @Test
    void aBlankChoiceIsUnknownAndNoneIsNone() {
        assertThat(FactText.parse(STAGE, " ")).isEqualTo(FactValue.unknown());
        assertThat(FactSheet.empty().with(STAGE, "  ").value(STAGE)).isEqualTo(FactValue.unknown());
        assertThat(FactText.parse(STAGE, "none")).isEqualTo(FactValue.none());
    }

    @Test
    void anEntryIsSaidAsItIsCalled() {
        FactValue<String> won = FactValue.known("closed-won");
        assertThat(FactText.words(STAGE, won, Locale.ENGLISH)).isEqualTo("Closed won");
        assertThat(FactText.words(STAGE, won, Locale.CHINESE)).isEqualTo("赢单");
        assertThat(FactText.words(STAGE, FactValue.known("idea"), Locale.CHINESE))
                .isEqualTo("idea");
    }

    @Test
    void entriesHaveNamesOfTheirOwn() {
        assertThatThrownBy(() -> STAGE.entry("won", text("赢单", "Won")))
                .hasMessageContaining("names entry 'closed-won', too");
        assertThatThrownBy(() -> Choice.of("x", text("甲", "X"), "a", "a")).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> Choice.of("x", text("甲", "X"), "none"))
                .hasMessageContaining("says that there is none");
    }

    @Test
    void aNumberOutOfBoundsIsRefused() {
        FactSheet sheet = FactSheet.empty();
        assertThat(sheet.with(SCORE, 3).known(SCORE)).isEqualTo(3L);
        assertThat(sheet.with(RATING, -5).known(RATING)).isEqualTo(BigDecimal.valueOf(-5));
        assertThatThrownBy(() -> sheet.with(SCORE, 4))
                .hasMessage("fact 'score': 4 is out of bounds; expected a number from 0 to 3");
        assertThatThrownBy(() -> sheet.with(RATING, new BigDecimal("-5.01")))
                .hasMessage("fact 'rating': -5.01 is out of bounds; expected a number from -5 to 5");
        assertThatThrownBy(() -> FactText.parse(SCORE, "4")).hasMessageContaining("out of bounds");
        assertThatThrownBy(() -> FactText.parse(RATING, "5.5")).hasMessageContaining("out of bounds");
        assertThat(FactText.parse(RATING, "5.0")).isEqualTo(FactValue.known(BigDecimal.valueOf(5)));
    }

    @Test
    void boundsMakeSense() {
        assertThat(new Bounds(BigDecimal.ZERO, null)).hasToString("of at least 0");
        assertThat(new Bounds(null, new BigDecimal("1E+2"))).hasToString("of at most 100");
        assertThat(new Bounds(new BigDecimal("1.0"), null)).isEqualTo(new Bounds(BigDecimal.ONE, null));
        assertThat(Bounds.NONE.areNone()).isTrue();
        assertThatThrownBy(() -> Bounds.of(2, 1)).hasMessage("no value lies between 2 and 1; expected least <= most");
    }
}
