package io.github.funnelkit.examples.cli.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.jackson.FunnelDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Fuzzes the reading of the pipelines of CRMs. */
public final class PipelinesFuzz {

    private static final int LONGEST_WORDS = 4_000;

    private PipelinesFuzz() {}

    /** Reads a file: it becomes a methodology that can be written and read, or is refused with a reason. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            CrmImport imported = new CrmImport.Files()
                    .read("pipelines", () -> new ByteArrayInputStream(input))
                    .as(Optional.empty());
            FunnelDocuments documents = FunnelDocuments.json();
            assertThat(documents.readFunnel(documents.write(imported.funnel()))).isEqualTo(imported.funnel());
            imported.leftOut().forEach(each -> requireWords(each.words().in(Locale.CHINESE)));
        } catch (RefusedDocumentException refused) {
            requireWords(refused.reason().in(Locale.ENGLISH));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void requireWords(String words) {
        assertThat(words).isNotBlank().hasSizeLessThan(LONGEST_WORDS);
    }
}
