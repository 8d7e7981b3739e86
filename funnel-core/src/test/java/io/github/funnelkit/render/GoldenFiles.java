package io.github.funnelkit.render;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the golden handbooks anew; run in the folder of the module, then look at the difference. */
final class GoldenFiles {

    static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private static final Path FOLDER = Path.of("src/test/resources/handbook");

    private GoldenFiles() {}

    /** {@code standard-en.md}. */
    static Path handbook(Funnel funnel, Locale language) {
        return FOLDER.resolve(funnel.id() + "-" + language.toLanguageTag() + ".md");
    }

    public static void main(String[] arguments) throws IOException {
        for (Funnel funnel : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            for (Locale language : LANGUAGES) {
                Files.writeString(
                        handbook(funnel, language), Handbook.of(funnel).markdown(language));
            }
        }
    }
}
