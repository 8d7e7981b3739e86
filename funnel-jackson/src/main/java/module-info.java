/**
 * Funnel definitions, fact sheets, assessments and guidance as JSON and, through Jackson's YAML support, as YAML.
 *
 * <p>It serves hosts with Jackson 2 (package {@code io.github.funnelkit.jackson}) and with Jackson 3 (package {@code
 * io.github.funnelkit.jackson3}); a host brings the one that it uses and never needs the other. The documents are the
 * same for both; {@code io.github.funnelkit.json} describes them.
 */
module io.github.funnelkit.jackson {
    requires transitive io.github.funnelkit.core;
    requires static transitive com.fasterxml.jackson.databind;
    requires static transitive tools.jackson.databind;
    requires static org.jspecify;

    exports io.github.funnelkit.json;
    exports io.github.funnelkit.jackson;
    exports io.github.funnelkit.jackson3;

    provides com.fasterxml.jackson.databind.Module with
            io.github.funnelkit.jackson.FunnelModule;
    provides tools.jackson.databind.JacksonModule with
            io.github.funnelkit.jackson3.FunnelModule;
}
