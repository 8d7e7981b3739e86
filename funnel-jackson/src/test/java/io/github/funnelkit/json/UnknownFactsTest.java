package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fact sheets of systems that hold more than a funnel asks. */
class UnknownFactsTest {

    private static final Count SEATS = Count.of("10234", "seats", Text.of("Seats"));
    private static final Flag AGREED = Flag.of("agreed", Text.of("Agreed"));
    private static final Records PEOPLE = Records.of("people", Text.of("People"), AGREED);
    private static final Funnel FUNNEL = Funnel.define("fields", "1")
            .saleTypes(SaleType.of("new", Text.of("New")))
            .facts(SEATS, PEOPLE)
            .stage(
                    "lead",
                    stage -> stage.customerType(Text.of("Lead"))
                            .criterion("seats", c -> c.text(Text.of("Seats")).when(SEATS.atLeast(1))))
            .build();

    private static final String SHEET = "{\"$format\": \"funnelkit/facts/1\", \"10235\": {\"a\": [1, {\"b\": null}]},"
            + " \"10234\": 20, \"10235\": 2, \"people\": [{\"x\": 1, \"agreed\": true, \"x\": []}], \"y\": \"z\"}";
    private static final FactSheet KNOWN = FactSheet.empty()
            .with(SEATS, 20)
            .with(PEOPLE, List.of(FactSheet.empty().with(AGREED, true)));

    @ParameterizedTest
    @EnumSource
    void areLeftOutWhereAHostAsksForIt(Line line) {
        Documents lenient = line.documents().ignoringUnknownFacts();
        assertThat(lenient.readSheet(FUNNEL, SHEET)).isEqualTo(KNOWN);
        assertThat(lenient.explainedIn(Locale.ENGLISH).readSheet(FUNNEL, SHEET)).isEqualTo(KNOWN);
        String many = line.isJson() ? SHEET + "\n" + SHEET : SHEET + "\n---\n" + SHEET;
        List<FactSheet> read = new ArrayList<>();
        lenient.readSheets(FUNNEL, new StringReader(many)).forEachRemaining(read::add);
        lenient.readSheets(FUNNEL, new ByteArrayInputStream(many.getBytes(UTF_8)))
                .forEachRemaining(read::add);
        assertThat(read).containsExactly(KNOWN, KNOWN, KNOWN, KNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedOtherwise(Line line) {
        assertThatThrownBy(() -> line.documents().readSheet(FUNNEL, SHEET))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("unknown fact '10235' (did you mean '10234'?)")
                .hasMessageContaining("unknown fact 'x'")
                .hasMessageContaining("unknown fact 'y'");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKnownIsReadAsStrictlyAsEver(Line line) {
        Documents lenient = line.documents().ignoringUnknownFacts();
        assertThatThrownBy(() -> lenient.readSheet(
                        FUNNEL,
                        "{\"10234\": \"many\", \"people\": [{\"agreed\": 1}], \"$format\": \"funnelkit/facts/9\"}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("found the text 'many'")
                .hasMessageContaining("found the number 1")
                .hasMessageContaining("funnelkit/facts/9");
        assertThatThrownBy(() -> lenient.readSheet(FUNNEL, "{\"10234\": 1, \"10234\": 2}"))
                .isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> lenient.readSheet(FUNNEL, "{\"x\": " + "[".repeat(600) + "]".repeat(600) + "}"))
                .isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> lenient.readSheet(FUNNEL, "{\"x\": [1}")).isInstanceOf(DocumentException.class);
    }
}
