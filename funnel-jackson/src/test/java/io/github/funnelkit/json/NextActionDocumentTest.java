package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.text.Text;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which day is that of the next action, as documents say it, and as two sides have changed it. */
class NextActionDocumentTest {

    private static final Day MEETING = Day.of("meeting", Text.of("Next meeting"));
    private static final Day CALL = Day.of("call", Text.of("Next call"));
    private static final String DOCUMENT = """
            {
              "format": "funnelkit/funnel/1", "id": "deals", "version": "1",
              "saleTypes": { "new": "New" },
              "facts": {
                "need": { "type": "flag", "label": "Need" },
                "meeting": { "type": "day", "label": "Next meeting" },
                "call": { "type": "day", "label": "Next call" }
              },
              ~
              "stages": {
                "lead": {
                  "customerType": "Lead",
                  "criteria": { "need": { "text": "Needs it", "when": { "is": "need" } } }
                }
              }
            }
            """;

    private static final Funnel BASE = read("\"nextAction\": \"meeting\",");

    private static Funnel read(String statement) {
        return Line.JSON_2.documents().readFunnel(DOCUMENT.replace("~", statement));
    }

    @Test
    void itIsReadWhereItStands() {
        assertThat(BASE.nextAction()).contains(MEETING);
        assertThat(read("").nextAction()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsWrittenWhereItIsStated(Line line) {
        assertThat(line.documents().readFunnel(line.documents().write(BASE))).isEqualTo(BASE);
        assertThat(line.documents().write(BASE)).contains("nextAction");
        assertThat(line.documents().write(read(""))).doesNotContain("nextAction");
    }

    private static FunnelMerge merge(Consumer<FunnelBuilder> theirs, Consumer<FunnelBuilder> ours) {
        return merge(BASE.derive("deals", "2", theirs), BASE.derive("ours", "7", ours));
    }

    private static FunnelMerge merge(Funnel theirs, Funnel ours) {
        return Line.JSON_2.documents().merge(BASE, theirs, ours);
    }

    @Test
    void whatOneSideChangedIsInTheMerge() {
        FunnelMerge changed = merge(theirs -> theirs.nextAction(CALL), ours -> {});
        assertThat(changed.conflicts()).isEmpty();
        assertThat(changed.funnel().nextAction()).contains(CALL);
        FunnelMerge taken = merge(theirs -> {}, FunnelBuilder::withoutNextAction);
        assertThat(taken.conflicts()).isEmpty();
        assertThat(taken.funnel().nextAction()).isEmpty();
    }

    @Test
    void whatBothChangedIsOursAndAConflict() {
        FunnelMerge merge = merge(theirs -> theirs.nextAction(CALL), FunnelBuilder::withoutNextAction);
        assertThat(merge.conflicts()).extracting(MergeConflict::place).containsExactly("/nextAction");
        assertThat(merge.funnel().nextAction()).isEmpty();
    }

    @Test
    void itFollowsAFactThatOneSideCallsOtherwise() {
        Funnel theirs = BASE.derive("deals", "2", Renames.NONE.fact("meeting", "appointment"), same -> {});
        FunnelMerge merge = merge(theirs, BASE.derive("ours", "7", ours -> ours.label(Text.of("Ours"))));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.funnel().nextAction().orElseThrow().id()).isEqualTo("appointment");
    }
}
