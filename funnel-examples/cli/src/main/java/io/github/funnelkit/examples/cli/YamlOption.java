package io.github.funnelkit.examples.cli;

import picocli.CommandLine.Option;

/** Asks for YAML where the name of the file does not. */
final class YamlOption {

    @Option(names = "--yaml", description = "Writes YAML, as to a file that ends with .yaml or .yml; else it is JSON.")
    private boolean yaml;

    /** YAML where it is asked for or the file's name says so, else JSON. */
    DocumentFormat format(DocumentOutput output) {
        return yaml || output.format() == DocumentFormat.YAML ? DocumentFormat.YAML : DocumentFormat.JSON;
    }
}
