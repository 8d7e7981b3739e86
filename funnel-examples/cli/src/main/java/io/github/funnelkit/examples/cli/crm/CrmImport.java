package io.github.funnelkit.examples.cli.crm;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelDefinitionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of reading the pipelines of a CRM.
 *
 * @param funnel the pipelines as a methodology
 * @param leftOut what is not carried over, in the order of the files
 */
public record CrmImport(Funnel funnel, List<LeftOut> leftOut) {

    /** Keeps the order. */
    public CrmImport {
        leftOut = List.copyOf(leftOut);
    }

    /** Opens a file. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Begins to read.
         *
         * @return the bytes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /** Files that belong together, by name. */
    public static final class Files {
        /** No methodology has more. */
        private static final int MOST_STAGES = 200;

        private final List<CrmDocument> documents = new ArrayList<>();

        /**
         * Reads one more.
         *
         * @param name what messages call it
         * @param file opens it
         * @return these files
         * @throws IOException if it cannot be read
         * @throws RefusedDocumentException if it is too large, broken, or no XML, JSON or table
         */
        public Files read(String name, Opener file) throws IOException, RefusedDocumentException {
            try (InputStream in = file.open()) {
                documents.add(CrmFile.read(name, in).document());
            }
            return this;
        }

        /**
         * What the files say.
         *
         * @param said whose they are; found out when that is not said
         * @return the methodology, and what is not carried over
         * @throws RefusedDocumentException if they are no pipelines of that CRM, or make no methodology
         */
        public CrmImport as(Optional<Crm> said) throws RefusedDocumentException {
            Crm crm = said.isPresent() ? said.get() : found();
            Pipelines pipelines = switch (crm) {
                case SALESFORCE -> SalesforceReader.read(documents);
                case HUBSPOT -> HubSpotReader.read(documents);
                case ODOO -> OdooReader.read(documents);
                case PIPEDRIVE -> PipedriveReader.read(documents);
            };
            CrmDocument first = documents.get(0);
            if (pipelines.pipelines().stream()
                    .allMatch(pipeline -> pipeline.stages().stream().noneMatch(PipelineStage::isOpen))) {
                throw first.refused(say("import.no-stages", "crm", crm.called()));
            }
            long stages = pipelines.pipelines().stream()
                    .mapToLong(pipeline -> pipeline.stages().size())
                    .sum();
            if (stages > MOST_STAGES) {
                throw first.refused(say("import.too-many", "count", stages, "most", MOST_STAGES));
            }
            try {
                Funnel funnel = ImportedFunnel.of(crm, pipelines);
                return new CrmImport(
                        funnel,
                        documents.stream()
                                .flatMap(document -> document.allLeftOut().stream())
                                .toList());
            } catch (FunnelDefinitionException | IllegalArgumentException unfit) {
                throw first.refused(say("import.no-methodology", "reason", String.valueOf(unfit.getMessage())));
            }
        }

        private Crm found() throws RefusedDocumentException {
            Set<Crm> found = EnumSet.noneOf(Crm.class);
            for (CrmDocument document : documents) {
                Crm crm = Arrays.stream(Crm.values())
                        .filter(each -> isOf(each, document))
                        .findFirst()
                        .orElseThrow(() -> document.refused(say("import.unknown-kind", "option", "--from")));
                found.add(crm);
                if (found.size() > 1) {
                    throw document.refused(say(
                            "import.several-kinds",
                            "names",
                            join("cell.entries", found.stream().map(Crm::called).toList())));
                }
            }
            return found.iterator().next();
        }

        private static boolean isOf(Crm crm, CrmDocument document) {
            return switch (crm) {
                case SALESFORCE -> SalesforceReader.reads(document);
                case HUBSPOT -> HubSpotReader.reads(document);
                case ODOO -> OdooReader.reads(document);
                case PIPEDRIVE -> PipedriveReader.reads(document);
            };
        }
    }
}
