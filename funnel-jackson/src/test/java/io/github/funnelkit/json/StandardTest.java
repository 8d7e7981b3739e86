package io.github.funnelkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in standard as documents. The files of format 1 are here to stay: they must be readable for ever. */
class StandardTest {

    private static final Map<String, Funnel> FORMS = Map.of(
            "documented", FunnelStandard.documented(),
            "extended", FunnelStandard.extended());

    static Stream<Arguments> golden() {
        return Stream.of(Documents.JSON_2, Documents.JSON_3)
                .flatMap(documents -> FORMS.keySet().stream().sorted().map(form -> Arguments.of(documents, form)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theStandardIsWrittenAsTheGoldenFile(Documents documents, String form) {
        assertThat(documents.line().write(FORMS.get(form))).isEqualTo(golden(form));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theGoldenFileIsReadAsTheStandard(Documents documents, String form) {
        assertThat(documents.line().readFunnel(golden(form))).isEqualTo(FORMS.get(form));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatGivesTheStandardBack(Documents documents) {
        Funnel standard = FunnelStandard.extended();
        String written = documents.line().write(standard);
        assertThat(documents.line().readFunnel(written)).isEqualTo(standard);
    }

    private static String golden(String form) {
        return Golden.text("standard-" + form + ".json");
    }
}
