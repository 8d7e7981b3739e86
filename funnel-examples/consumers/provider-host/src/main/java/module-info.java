/** A host's module that does not know who provides condition kinds. */
module com.example.host {
    requires com.fasterxml.jackson.databind;
    requires io.github.funnelkit.jackson;
}
