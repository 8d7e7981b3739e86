package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts that are called as the fields of other systems are: by numbers, and by names with dots. */
class FactIdTest {

    /** Of which YAML takes some for numbers, dates or truth values when nothing is done about it. */
    private static final List<String> IDS = List.of(
            "10234",
            "custom.field_12",
            "1.50",
            "1e5",
            "0x1F",
            "0o17",
            "007",
            "1_000",
            "2026-11-23",
            "3.",
            "no",
            "null",
            "1-2.3_x");

    private static Funnel funnel() {
        Flag agreed = Flag.of("77.agreed", Text.of("Agreed"));
        Condition all = Records.of("90", Text.of("Contacts"), agreed).some(agreed.isTrue());
        for (String id : IDS) {
            all = all.and(Count.of(id, "", Text.of("Field " + id)).atLeast(1));
        }
        Condition whole = all;
        return Funnel.define("fields", "1")
                .saleTypes(SaleType.of("new", Text.of("New")))
                .stage(
                        "lead",
                        stage -> stage.customerType(Text.of("Lead"))
                                .criterion("all", c -> c.text(Text.of("All")).when(whole)))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void areReadAsTheyAreWritten(Line writer) {
        Funnel funnel = funnel();
        String written = writer.documents().write(funnel);
        for (Line reader : writer.sameFormat()) {
            assertThat(reader.documents().readFunnel(written)).isEqualTo(funnel);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areStatedInSheets(Line writer) {
        Funnel funnel = funnel();
        FactSheet sheet = FactSheet.empty();
        for (String id : IDS) {
            sheet = sheet.with(Count.of(id, "", Text.of("Field " + id)), IDS.indexOf(id));
        }
        String written = writer.documents().write(sheet);
        for (Line reader : writer.sameFormat()) {
            assertThat(reader.documents().readSheet(funnel, written)).isEqualTo(sheet);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void aNumberThatNamesAFactNeedsQuotes(Line line) {
        String unquoted = """
                format: funnelkit/funnel/1
                id: fields
                version: "1"
                saleTypes: {new: New}
                facts:
                  10234: {type: flag, label: Agreed}
                stages:
                  lead:
                    customerType: Lead
                    criteria:
                      agreed: {when: {is: 10234}}
                """;
        assertThatThrownBy(() -> line.documents().readFunnel(unquoted))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("write \"10234\"");
        Funnel funnel = line.documents().readFunnel(unquoted.replace("is: 10234", "is: \"10234\""));
        assertThat(funnel.fact("10234").label()).isEqualTo(Text.of("Agreed"));
    }

    @ParameterizedTest
    @EnumSource
    void areMergedByThem(Line line) {
        Documents documents = line.documents();
        Funnel base = funnel();
        Funnel theirs = renamed(documents, base, "Field custom.field_12", "Their field");
        Funnel ours = renamed(documents, base, "Field 10234", "Our field");
        FunnelMerge merge = documents.merge(base, theirs, ours);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.funnel().fact("custom.field_12").label()).isEqualTo(Text.of("Their field"));
        assertThat(merge.funnel().fact("10234").label()).isEqualTo(Text.of("Our field"));
    }

    private static Funnel renamed(Documents documents, Funnel base, String from, String to) {
        return documents.readFunnel(documents.write(base).replace(from, to));
    }
}
