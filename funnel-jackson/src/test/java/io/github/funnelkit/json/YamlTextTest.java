package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.jackson.FunnelDocuments;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Both lines take a document in YAML for the same, although their parsers go by different versions of YAML. */
class YamlTextTest {

    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final FreeText WORDS = FreeText.of("words", Text.of("FreeText"));
    private static final Checklist NEEDS = Checklist.of("needs", Text.of("Needs"));
    private static final Funnel FUNNEL = Funnel.define("yaml", "1")
            .saleTypes(NEW)
            .facts(NEEDS)
            .stage(
                    "only",
                    stage -> stage.customerType(Text.of("x"))
                            .criterion("c", each -> each.text(Text.of("x")).when(WORDS.present())))
            .build();

    private static final List<Line> LINES = List.of(Line.YAML_2, Line.YAML_3);

    /** A host's mappers that leave out quotes wherever they can. */
    private static final List<Documents> UNQUOTED = List.of(
            FunnelDocuments.of(new YAMLMapper(YAMLFactory.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build())),
            FunnelDocuments.of(new YAMLMapper(YAMLFactory.builder()
                    .enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE)
                    .build())),
            io.github.funnelkit.jackson3.FunnelDocuments.of(
                    new tools.jackson.dataformat.yaml.YAMLMapper(tools.jackson.dataformat.yaml.YAMLFactory.builder()
                            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                            .disable(YAMLWriteFeature.SPLIT_LINES)
                            .build())),
            io.github.funnelkit.jackson3.FunnelDocuments.of(
                    new tools.jackson.dataformat.yaml.YAMLMapper(tools.jackson.dataformat.yaml.YAMLFactory.builder()
                            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
                            .build())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u2028b",
                "\u2028",
                "a\u2029",
                "a\u0085b",
                "a\u0085",
                "x\ny\u2028z\u0085",
                "C:\\Lib\\Parts",
                "\\L\u2028",
                "1e3",
                "0.1",
                "-0",
                "0x1f",
                "010",
                "1_000",
                "1:30",
                "yes",
                "No",
                "~",
                "null",
                "true",
                "=",
                "<<",
                "- a",
                "a: b",
                "a #b",
                "#",
                "'",
                "\"",
                "&a",
                "*a",
                "!t",
                "%a",
                "@a",
                "a\tb",
                "two\r\nlines",
                "\u201C\u60A8\u597D\u201D",
                "\uFDD0\uFDD1",
                "\u00A0x",
                "\u007F\u0080\u009B",
                "\uFFFE",
                "\uD83D\uDE80"
            })
    void everyTextIsTheSameToBothLines(String text) {
        if (text.isBlank()) {
            return;
        }
        FactSheet sheet = FactSheet.empty().with(WORDS, text);
        for (Line writer : LINES) {
            for (Line reader : LINES) {
                assertThat(reader.documents()
                                .readSheet(FUNNEL, writer.documents().write(sheet)))
                        .as("%s to %s", writer, reader)
                        .isEqualTo(sheet);
            }
        }
        for (Documents unquoted : UNQUOTED) {
            String written = unquoted.write(sheet);
            for (Line reader : LINES) {
                assertThat(reader.documents().readSheet(FUNNEL, written)).isEqualTo(sheet);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words: \"a\u2028b\"",
                "words: a\u2029b",
                "words: 'a\u0085b'",
                "words: |-\n  a\u2028b\n",
                "# a\u2028b\nwords: a",
                "words: \"\u2028x\u2029\u0085\"",
                "words: \"\\u2028x\\N\""
            })
    void separatorsAreCharactersAndEndNoLine(String document) {
        FactSheet read = Line.YAML_3.documents().readSheet(FUNNEL, document);
        assertThat(Line.YAML_2.documents().readSheet(FUNNEL, document)).isEqualTo(read);
        assertThat(read.facts()).hasSize(1);
    }

    @Test
    void bothLinesWriteTheSame() {
        FactSheet sheet = FactSheet.empty().with(WORDS, "a\u2028\u2029\u0085\\L b");
        assertThat(Line.YAML_2.documents().write(sheet))
                .isEqualTo(Line.YAML_3.documents().write(sheet))
                .contains("\"a\\u2028\\u2029\\N\\\\L b\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"YAML_2", "YAML_3"})
    void aDocumentIsAsLongAsItsParsersTake(Line line) {
        Documents documents = line.documents();
        FactSheet most = FactSheet.empty().with(NEEDS, entries(3100));
        assertThat(documents.readSheet(FUNNEL, documents.write(most))).isEqualTo(most);
        assertThatThrownBy(() -> documents.write(FactSheet.empty().with(NEEDS, entries(3200))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most " + DocumentLimits.YAML + " can be read again");
    }

    private static List<String> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> number + "x".repeat(990))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_2", "JSON_3"})
    void escapesCountWhereTheyMakeADocumentTooLong(Line line) {
        List<String> controls = IntStream.range(0, 40)
                .mapToObj(number -> number + "\u0001".repeat(99_990))
                .toList();
        assertThatThrownBy(() -> line.documents().write(FactSheet.empty().with(NEEDS, controls)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most " + DocumentLimits.DOCUMENT + " can be read again");
    }
}
