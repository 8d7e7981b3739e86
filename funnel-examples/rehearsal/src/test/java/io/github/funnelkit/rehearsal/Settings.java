package io.github.funnelkit.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings of a Maven that finds the release as if it had been published. */
final class Settings {

    private Settings() {}

    static void write(Path file, ReleaseBuild release) throws IOException {
        Files.writeString(file, settings(release.repository(), Path.of(System.getProperty("maven.repo.local"))));
    }

    private static String settings(Path rehearsed, Path fetchedBefore) {
        return """
            <settings>
              <profiles>
                <profile>
                  <id>rehearsal</id>
                  <repositories>
                    <repository>
                      <id>rehearsed</id>
                      <url>%1$s</url>
                      <releases><checksumPolicy>fail</checksumPolicy></releases>
                    </repository>
                    <repository>
                      <id>fetched-before</id>
                      <url>%2$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>fetched-before</id>
                      <url>%2$s</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>rehearsal</activeProfile>
              </activeProfiles>
            </settings>
            """.formatted(rehearsed.toUri(), fetchedBefore.toUri());
    }
}
