package io.github.funnelkit.examples.spark;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar states. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"funnelkit on Spark " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
