package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.portfolio.Page;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How results about many customers are printed. */
final class TotalsFormat {

    enum Form {
        TABLE,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Form form = Form.TABLE;

    Page page(Program program, Locale language) {
        boolean json = form == Form.JSON;
        return new Page(
                json ? program.json() : program.out(),
                json,
                language,
                program.terminal().width());
    }
}
