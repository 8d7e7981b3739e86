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
        return Stream.of(Line.JSON_2, Line.JSON_3)
                .flatMap(line -> FORMS.keySet().stream().sorted().map(form -> Arguments.of(line, form)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theStandardIsWrittenAsTheGoldenFile(Line line, String form) {
        assertThat(line.documents().write(FORMS.get(form))).isEqualTo(golden(form));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theGoldenFileIsReadAsTheStandard(Line line, String form) {
        assertThat(line.documents().readFunnel(golden(form))).isEqualTo(FORMS.get(form));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatGivesTheStandardBack(Line line) {
        Funnel standard = FunnelStandard.extended();
        String written = line.documents().write(standard);
        assertThat(line.documents().readFunnel(written)).isEqualTo(standard);
    }

    private static String golden(String form) {
        return Golden.text("standard-" + form + ".json");
    }
}
