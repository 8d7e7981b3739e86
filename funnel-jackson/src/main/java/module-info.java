/**
 * Funnel definitions, fact sheets, journey events and commands, assessments, guidance and all other results as JSON and, through
 * Jackson's YAML support, as YAML.
 *
 * <!-- code: module-jackson -->
 * <pre>{@code
 * FunnelDocuments documents = FunnelDocuments.yaml();   // or FunnelDocuments.json()
 * String yaml = documents.write(funnel);
 * Funnel read = documents.readFunnel(yaml);                           // or everything that is wrong, at once
 * }</pre>
 *
 * <p>It serves hosts with Jackson 2 (package {@link io.github.funnelkit.jackson}) and with Jackson 3 (package {@link
 * io.github.funnelkit.jackson3}); a host brings the one that it uses and never needs the other. The documents are the
 * same for both; {@link io.github.funnelkit.json} describes them, says what can be wrong with them, and has their schemas.
 *
 * <p>On the class path, Jackson finds the {@code FunnelModule} by itself. On the module path a host registers it, as a
 * module cannot offer a service to a module that may be absent: {@code mapper.registerModule(new FunnelModule())}.
 *
 * @since 0.1.0
 */
module io.github.funnelkit.jackson {
    requires transitive io.github.funnelkit.core;
    // without 'transitive', which would make a host's compiler ask for both; the host requires its own
    requires static com.fasterxml.jackson.databind;
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static tools.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports io.github.funnelkit.json;
    exports io.github.funnelkit.jackson;
    exports io.github.funnelkit.jackson3;
}
