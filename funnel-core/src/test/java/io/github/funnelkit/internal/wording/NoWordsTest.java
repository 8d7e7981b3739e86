package io.github.funnelkit.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Who explains nothing reads no words: neither files nor packs of hosts are looked for. */
class NoWordsTest {

    /** Assesses a customer by classes of its own. */
    public static final class Assessing implements Runnable {
        @Override
        public void run() {
            assess();
        }

        static Assessment assess() {
            return Assessor.of(FunnelStandard.extended(), Clock.systemUTC())
                    .assess(FunnelStandard.PROJECT, FactSheet.empty(), LocalDate.parse("2026-11-23"));
        }
    }

    /** Explains it as well. */
    public static final class Explaining implements Runnable {
        @Override
        public void run() {
            Assessing.assess().explain(Locale.ENGLISH);
        }
    }

    private static final class Fresh extends URLClassLoader {
        Fresh() {
            super(
                    Stream.of(Assessor.class, NoWordsTest.class, Logger.class)
                            .map(each ->
                                    each.getProtectionDomain().getCodeSource().getLocation())
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        boolean hasLoaded(Class<?> type) {
            return findLoadedClass(type.getName()) != null;
        }
    }

    @Test
    void an_assessment_reads_no_words_and_an_explanation_does() throws Exception {
        assertThat(wordsAreReadBy(Assessing.class)).isFalse();
        assertThat(wordsAreReadBy(Explaining.class)).isTrue();
    }

    private static boolean wordsAreReadBy(Class<? extends Runnable> program) throws Exception {
        try (Fresh fresh = new Fresh()) {
            Class<?> own = fresh.loadClass(program.getName());
            ((Runnable) own.getDeclaredConstructor().newInstance()).run();
            return fresh.hasLoaded(Packs.class);
        }
    }
}
