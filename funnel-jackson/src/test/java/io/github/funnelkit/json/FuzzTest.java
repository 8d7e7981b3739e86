package io.github.funnelkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a document holds, reading it gives a value or the one documented exception. */
class FuzzTest {

    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final byte[] DEFINITION = Resources.text("/broken/base.json").getBytes(UTF_8);
    private static final byte[] SHEET =
            Line.JSON_2.documents().write(RandomSheets.of(STANDARD, 1)).getBytes(UTF_8);
    private static final byte[] TELLING = "{}[]\":,-.0e9\\ \n&*!|>#%tfn\u00e4".getBytes(UTF_8);

    @Property
    void randomBytes(@ForAll byte[] bytes) {
        for (Line line : Line.values()) {
            read(line, bytes);
        }
    }

    @Property
    void mutatedDefinitions(@ForAll long seed) {
        byte[] mutated = mutated(DEFINITION, new Random(seed));
        for (Line line : Line.values()) {
            read(line, mutated);
        }
    }

    @Property
    void mutatedSheets(@ForAll long seed) {
        byte[] mutated = mutated(SHEET, new Random(seed));
        for (Line line : Line.values()) {
            read(line, mutated);
        }
    }

    private static void read(Line line, byte[] bytes) {
        try {
            assertThat(line.documents()
                            .readFunnel(new ByteArrayInputStream(bytes))
                            .id())
                    .isNotEmpty();
        } catch (DocumentException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
        Iterator<FactSheet> sheets = line.documents().readSheets(STANDARD, new ByteArrayInputStream(bytes));
        for (int calls = 0; calls <= bytes.length + 1; calls++) {
            assertThat(calls).as("reading comes to an end").isLessThanOrEqualTo(bytes.length);
            try {
                if (!sheets.hasNext()) {
                    return;
                }
                assertThat(sheets.next()).isNotNull();
            } catch (DocumentException refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(60), bytes.length - Math.max(at, from));
                    System.arraycopy(original, from, bytes, at, length);
                }
            }
        }
        return bytes;
    }
}
