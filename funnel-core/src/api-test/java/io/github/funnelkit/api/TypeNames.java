package io.github.funnelkit.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types as source has them, with their arguments and with what may be null; our own and those of java.lang are short. */
final class TypeNames {

    private static final String OURS = "io.github.funnelkit.";

    private TypeNames() {}

    static String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        String name = type.getTypeName().replace('$', '.');
        if (name.startsWith(OURS)) {
            return name.substring(OURS.length());
        }
        return type.getPackageName().equals("java.lang") && !type.isPrimitive()
                ? name.substring("java.lang.".length())
                : name;
    }

    static String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType())
                    + (type.isAnnotationPresent(Nullable.class) ? " @Nullable []" : "[]");
        }
        return nullness(type) + bare(type);
    }

    private static String bare(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType();
            return of(raw) + listed("<", generic.getAnnotatedActualTypeArguments(), ", ", ">");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return "?" + bounds(" super ", wildcard.getAnnotatedLowerBounds())
                    + (wildcard.getAnnotatedLowerBounds().length > 0
                            ? ""
                            : bounds(" extends ", wildcard.getAnnotatedUpperBounds()));
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return variable.getType().getTypeName();
        }
        return of((Class<?>) type.getType());
    }

    /** {@code <V extends @Nullable Object>}, or nothing. */
    static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(" extends ", variable.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    static String listed(String before, AnnotatedType[] types, String between, String after) {
        return types.length == 0
                ? ""
                : Stream.of(types).map(TypeNames::of).collect(Collectors.joining(between, before, after));
    }

    private static String bounds(String word, AnnotatedType[] bounds) {
        return bounds.length == 1 && of(bounds[0]).equals("Object") ? "" : listed(word, bounds, " & ", "");
    }

    private static String nullness(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }
}
