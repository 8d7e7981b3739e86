/** A host's module. */
module com.example.modular {
    requires io.github.funnelkit.jackson;
    requires tools.jackson.databind;
}
