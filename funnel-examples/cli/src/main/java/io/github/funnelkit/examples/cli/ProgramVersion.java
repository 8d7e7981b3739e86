package io.github.funnelkit.examples.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the program this is, as its jar does. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "funnel " + Objects.requireNonNullElse(version, "(not from a jar)"),
            "Java " + Runtime.version().feature() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
