package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.AskedEvidence;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.StageRules;
import io.github.funnelkit.definition.StageRulesBuilder;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The rules of stages and the time of actions, as documents say them, and as two sides have changed them. */
class StageRulesDocumentTest {

    private static final Position BOSS = Position.of("boss", Text.of("Boss"));
    private static final Flag NEED = Flag.of("need", Text.of("Need"));
    private static final String DOCUMENT = """
            {
              "format": "funnelkit/funnel/1", "id": "deals", "version": "1",
              "saleTypes": { "new": "New" },
              "facts": { "need": { "type": "flag", "label": "Need" } },
              "positions": { "boss": "Boss", "chief": "Chief" },
              "stages": {
                "lead": {
                  "customerType": "Lead", ~,
                  "criteria": { "need": { "text": "Needs it", "when": { "is": "need" } } }
                }
              },
              "guides": { "find": { "to": "lead", "mandatory": { "call": { "text": "Call", "dueWithin": "P1W" } } } }
            }
            """;

    private static Funnel read(String rules) {
        return Line.JSON_2.documents().readFunnel(DOCUMENT.replace("~", rules));
    }

    private static StageRules rules(String rules) {
        return read(rules).stage("lead").rules();
    }

    @Test
    void allOfThemAreRead() {
        assertThat(rules("""
                "approval": [ "boss", { "position": "chief", "when": { "is": "need" } } ],
                "staysAtMost": "P2W1D", "evidence": { "confirmed": true, "notOlderThan": "P3M" }
                """))
                .isEqualTo(new StageRules(
                        List.of(
                                new Approval(BOSS, Optional.empty()),
                                new Approval(Position.of("chief", Text.of("Chief")), Optional.of(NEED.isTrue()))),
                        StayLimits.of(Period.ofDays(15)),
                        Optional.of(AskedEvidence.CONFIRMED.notOlderThan(Period.ofMonths(3)))));
        assertThat(rules("\"approval\": { \"position\": \"boss\" }")).isEqualTo(rules("\"approval\": \"boss\""));
        assertThat(rules("\"evidence\": \"confirmed\"")).isEqualTo(rules("\"evidence\": { \"confirmed\": true }"));
        assertThat(rules("\"evidence\": { \"notOlderThan\": \"P7D\" }").evidence())
                .contains(AskedEvidence.within(Period.ofDays(7)));
        assertThat(read("\"incomplete\": true").guide("find").actions().get(0).dueWithin())
                .contains(Period.ofDays(7));
    }

    @Test
    void staysMayHaveALimitForEachSeverity() {
        StayLimits all = StayLimits.NONE
                .with(StaySeverity.RED_FLAG, Period.ofDays(60))
                .with(StaySeverity.ADVICE, Period.ofDays(14))
                .with(StaySeverity.WARNING, Period.ofDays(30));
        String document = "\"staysAtMost\": { \"warning\": \"P30D\", \"advice\": \"P2W\", \"redFlag\": \"P60D\" }";

        assertThat(rules(document).staysAtMost()).isEqualTo(all);
        assertThat(Line.JSON_2.documents().write(read(document)).replaceAll("\\s", ""))
                .contains("\"staysAtMost\":{\"advice\":\"P14D\",\"warning\":\"P30D\",\"redFlag\":\"P60D\"}");
    }

    @Test
    void limitsOfAStayAreMergedAsAWhole() {
        FunnelMerge merge = merge(
                rules -> rules.staysAtMost(StayLimits.NONE.with(StaySeverity.WARNING, Period.ofDays(50))),
                rules -> rules.staysAtMost(StayLimits.NONE.with(StaySeverity.RED_FLAG, Period.ofDays(40))));

        assertThat(merge.conflicts()).extracting(MergeConflict::place).containsExactly("/stages/lead/staysAtMost");
        assertThat(merge.funnel().stage("lead").rules().staysAtMost())
                .isEqualTo(StayLimits.NONE.with(StaySeverity.RED_FLAG, Period.ofDays(40)));
    }

    private static FunnelMerge merge(Consumer<StageRulesBuilder> theirs, Consumer<StageRulesBuilder> ours) {
        Funnel base = read("\"approval\": \"boss\"");
        return Line.JSON_2
                .documents()
                .merge(base, base.derive("deals", "2", onLead(theirs)), base.derive("ours", "7", onLead(ours)));
    }

    private static Consumer<FunnelBuilder> onLead(Consumer<StageRulesBuilder> rules) {
        return funnel -> funnel.stage("lead", stage -> stage.rules(rules));
    }

    @Test
    void whatEachSideChangedAloneIsInTheMerge() {
        FunnelMerge merge = merge(
                rules -> rules.staysAtMost(Period.ofDays(30)),
                rules -> rules.approval(BOSS, NEED.isTrue()).evidence(AskedEvidence.CONFIRMED));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.funnel().stage("lead").rules())
                .isEqualTo(new StageRules(
                        List.of(new Approval(BOSS, Optional.of(NEED.isTrue()))),
                        StayLimits.of(Period.ofDays(30)),
                        Optional.of(AskedEvidence.CONFIRMED)));
    }

    @Test
    void whatBothChangedIsOursAndAConflict() {
        FunnelMerge merge =
                merge(rules -> rules.staysAtMost(Period.ofDays(30)), rules -> rules.staysAtMost(Period.ofDays(60)));

        assertThat(merge.conflicts()).extracting(MergeConflict::place).containsExactly("/stages/lead/staysAtMost");
        assertThat(merge.funnel().stage("lead").rules().staysAtMost()).isEqualTo(StayLimits.of(Period.ofDays(60)));
    }
}
