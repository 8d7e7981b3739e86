/** A host on the module path that gates on save. */
module host {
    requires io.github.funnelkit.core;
    requires jakarta.validation;

    exports host;
}
