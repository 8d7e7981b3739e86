package io.github.funnelkit.validation;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.ShortestWay;
import io.github.funnelkit.standard.FunnelStandard;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Uses the core in a process of its own, without Jakarta Validation: loads every class and assesses a customer. */
public final class CoreAlone {

    private CoreAlone() {}

    public static void main(String[] args) throws IOException, URISyntaxException, ClassNotFoundException {
        System.out.println("jakarta.validation: " + exists("jakarta.validation.Validation"));
        Path root = Path.of(Assessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .filter(file -> !file.contains("validation"))
                    .map(file -> file.substring(0, file.length() - 6).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        }
        int methods = 0;
        for (String name : names) {
            methods += Class.forName(name).getDeclaredMethods().length;
        }
        System.out.println("loaded " + names.size() + " classes" + (methods == 0 ? " without methods" : ""));
        var assessment = Assessor.of(FunnelStandard.documented(), Clock.systemUTC())
                .assess(FunnelStandard.PROJECT, FactSheet.empty(), LocalDate.parse("2026-11-23"));
        System.out.println(assessment);
        if (ShortestWay.of(assessment).ways().isEmpty()) {
            throw new IllegalStateException("no way");
        }
    }

    private static boolean exists(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
