package io.github.funnelkit.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a module promises, a line for each type and each of its members that others can use, from its compiled classes.
 * What the language adds by itself (accessors and constructor of a record, values of an enum) is not listed.
 */
final class ApiList {

    private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(TypeNames::of);

    private ApiList() {}

    /** All of it, each line with its end. */
    static String text() {
        return Module.exportedPackages().stream()
                .map(name -> "package " + name + "\n\n"
                        + types(name).map(ApiList::text).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    /** The public and protected types of a package, the nested ones, too. */
    static Stream<Class<?>> types(String exportedPackage) {
        try (Stream<Path> files = Files.list(Module.folder(Module.classes(), exportedPackage))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .<Class<?>>map(file -> load(exportedPackage + "." + file.replaceFirst("\\.class$", "")))
                    .filter(ApiList::isVisible)
                    .sorted(BY_NAME)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiList.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
            if (!isVisible(each.getModifiers()) || each.isAnonymousClass() || each.isLocalClass()) {
                return false;
            }
        }
        return true;
    }

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String text(Class<?> type) {
        var lines = new ArrayList<String>();
        lines.add(header(type));
        Stream.of(constants(type), fields(type), constructors(type), methods(type))
                .flatMap(List::stream)
                .map(line -> "    " + line)
                .forEach(lines::add);
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String header(Class<?> type) {
        return deprecation(type)
                + access(type.getModifiers())
                + modifiers(type)
                + TypeNames.of(type)
                + TypeNames.parameters(type.getTypeParameters())
                + components(type)
                + supertypes(type)
                + permitted(type);
    }

    private static String modifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        if (type.isAnnotation()) {
            return "@interface ";
        }
        if (type.isInterface()) {
            return (type.isSealed() ? "sealed " : "") + "interface ";
        }
        if (type.isEnum()) {
            return "enum ";
        }
        if (type.isRecord()) {
            return "record ";
        }
        return (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "")
                + (type.isSealed() ? "sealed " : "")
                + (type.isMemberClass() && !Modifier.isStatic(modifiers) ? "inner " : "")
                + "class ";
    }

    private static String components(Class<?> type) {
        return !type.isRecord()
                ? ""
                : Arrays.stream(type.getRecordComponents())
                        .map(component -> TypeNames.of(component.getAnnotatedType()) + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String supertypes(Class<?> type) {
        Class<?> superclass = type.getSuperclass();
        boolean plain = superclass == null || superclass == Object.class || type.isEnum() || type.isRecord();
        if (!plain && isHidden(superclass)) {
            // only what it promises to all
            return supertypes(superclass);
        }
        return (plain ? "" : " extends " + TypeNames.of(type.getAnnotatedSuperclass()))
                + (type.isAnnotation()
                        ? ""
                        : TypeNames.listed(
                                type.isInterface() ? " extends " : " implements ",
                                type.getAnnotatedInterfaces(),
                                ", ",
                                ""));
    }

    /** Whether a type of this module is in a package that is not exported. */
    private static boolean isHidden(Class<?> type) {
        return Module.descriptor().packages().contains(type.getPackageName())
                && !Module.exportedPackages().contains(type.getPackageName());
    }

    /** A switch over a sealed type names these; others are nobody's business but the library's. */
    private static String permitted(Class<?> type) {
        if (!type.isSealed()) {
            return "";
        }
        List<String> names = Arrays.stream(type.getPermittedSubclasses())
                .filter(ApiList::isVisible)
                .map(TypeNames::of)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (names.size() < type.getPermittedSubclasses().length) {
            names.add("(internal)");
        }
        return " permits " + String.join(", ", names);
    }

    private static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? fields(type, Field::isEnumConstant)
                        .map(field -> deprecation(field) + field.getName())
                        .toList()
                : List.of();
    }

    private static List<String> fields(Class<?> type) {
        return fields(type, field -> !field.isEnumConstant())
                .map(field -> deprecation(field) + access(field.getModifiers()) + modifiers(field)
                        + TypeNames.of(field.getAnnotatedType()) + " " + field.getName() + value(field))
                .sorted()
                .toList();
    }

    private static Stream<Field> fields(Class<?> type, Predicate<Field> wanted) {
        return Arrays.stream(type.getDeclaredFields()).filter(ApiList::isUsable).filter(wanted);
    }

    private static List<String> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(ApiList::isUsable)
                .filter(constructor -> !isOfTheRecord(constructor))
                .map(constructor -> deprecation(constructor)
                        + access(constructor.getModifiers())
                        + TypeNames.parameters(constructor.getTypeParameters())
                        + type.getSimpleName()
                        + signature(constructor))
                .sorted()
                .toList();
    }

    private static boolean isOfTheRecord(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(component -> component.getType())
                                .toArray());
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(ApiList::isUsable)
                .filter(method -> !isBySelf(method))
                .sorted(Comparator.comparing(Method::getName).thenComparing(ApiList::signature))
                .map(method -> deprecation(method) + access(method.getModifiers()) + modifiers(method)
                        + spaced(TypeNames.parameters(method.getTypeParameters()))
                        + TypeNames.of(method.getAnnotatedReturnType()) + " " + method.getName() + signature(method)
                        + defaultValue(method))
                .toList();
    }

    /** What every object, enum or record has, whoever writes it. */
    private static boolean isBySelf(Method method) {
        Class<?> type = method.getDeclaringClass();
        String erased = method.getName() + Arrays.toString(method.getParameterTypes());
        return Stream.of(Object.class.getDeclaredMethods())
                        .anyMatch(each -> erased.equals(each.getName() + Arrays.toString(each.getParameterTypes())))
                || (type.isEnum() && (erased.equals("values[]") || erased.equals("valueOf[class java.lang.String]")))
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(each -> method.equals(each.getAccessor())));
    }

    /** By others than the library: what is protected in a final class is not. */
    private static boolean isUsable(Member member) {
        int of = member.getDeclaringClass().getModifiers();
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers())
                        || (Modifier.isProtected(member.getModifiers()) && !Modifier.isFinal(of)));
    }

    private static String access(int modifiers) {
        return Modifier.isPublic(modifiers) ? "public " : "protected ";
    }

    private static String modifiers(Field field) {
        return (Modifier.isStatic(field.getModifiers()) ? "static " : "")
                + (Modifier.isFinal(field.getModifiers()) ? "final " : "");
    }

    /** Of a constant of the language, which is compiled into the host's classes. */
    private static String value(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String modifiers(Method method) {
        int modifiers = method.getModifiers();
        boolean open = !Modifier.isFinal(method.getDeclaringClass().getModifiers());
        return (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (method.isDefault() ? "default " : "")
                + (Modifier.isFinal(modifiers) && open ? "final " : "");
    }

    private static String signature(Executable executable) {
        Parameter[] parameters = executable.getParameters();
        String list = IntStream.range(0, parameters.length)
                .mapToObj(i -> parameter(parameters[i]))
                .collect(Collectors.joining(", ", "(", ")"));
        return list + TypeNames.listed(" throws ", executable.getAnnotatedExceptionTypes(), ", ", "");
    }

    private static String parameter(Parameter parameter) {
        String type = TypeNames.of(parameter.getAnnotatedType());
        return (parameter.isVarArgs() ? type.replaceFirst("\\[\\]$", "...") : type) + " " + parameter.getName();
    }

    private static String defaultValue(Method method) {
        Object value = method.getDefaultValue();
        if (value == null) {
            return "";
        }
        return " default " + (value instanceof Object[] array ? Arrays.toString(array) : "\"" + value + "\"");
    }

    private static String deprecation(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    private static String spaced(String word) {
        return word.isEmpty() ? "" : word + " ";
    }
}
