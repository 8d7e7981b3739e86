package io.github.funnelkit.api;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;

/** The module under test: that of the folder in which the tests run. */
final class Module {

    static final Path SOURCES = Path.of("src/main/java");

    private static final Path CLASSES = Path.of("target/classes");

    private Module() {}

    static ModuleDescriptor descriptor() {
        return ModuleFinder.of(CLASSES).findAll().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("compile first: no module in " + CLASSES.toAbsolutePath()))
                .descriptor();
    }

    /** What is promised to all: the packages that are exported, to everybody. */
    static List<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
    }

    static Path folder(Path root, String exportedPackage) {
        return root.resolve(exportedPackage.replace('.', '/'));
    }

    static Path classes() {
        return CLASSES;
    }
}
