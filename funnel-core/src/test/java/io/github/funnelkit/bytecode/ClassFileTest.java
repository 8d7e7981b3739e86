package io.github.funnelkit.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JVM takes what is written, and does what it says. */
class ClassFileTest {

    private static final String HERE = ClassFileTest.class.getName().replace('.', '/');
    private static final String OBJECT = "Ljava/lang/Object;";

    /** What is written extends this. */
    abstract static class Parent {

        abstract Object of(Object first, long number);

        static Object joined(Object one, Object other, long number, int small) {
            return one + " " + other + " " + number + " " + small;
        }

        String greeting() {
            return "hello";
        }
    }

    private static ClassFile file() {
        return new ClassFile(HERE + "$Written", HERE + "$Parent");
    }

    private static Code code(ClassFile file) {
        return file.method("of", List.of(OBJECT, "J"), OBJECT);
    }

    private static Parent made(ClassFile file, List<?> data) throws Throwable {
        MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(file.toBytes(), data, true);
        return (Parent) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
                .invoke();
    }

    private static Code join(Code code) {
        return code.invokestatic(HERE + "$Parent", "joined", "(" + OBJECT + OBJECT + "JI)" + OBJECT);
    }

    @Test
    void parametersAndNumbers() throws Throwable {
        ClassFile file = file();
        Code code = code(file);
        join(code.aload(1).aconstNull().lload(2).ldc(0x1_0000_0000L).lor().ldc(70_000))
                .areturn();

        assertThat(made(file, List.of()).of("first", 7)).isEqualTo("first null 4294967303 70000");
    }

    @Test
    void dataAreConstants() throws Throwable {
        ClassFile file = file();
        Code code = code(file);
        join(code.ldcData(1, "Ljava/lang/String;")
                        .ldcData(0, "Ljava/lang/Integer;")
                        .lconst0()
                        .ldc(-1))
                .areturn();

        assertThat(made(file, List.of(5, "text")).of("", 0)).isEqualTo("text 5 0 -1");
    }

    @Test
    void moreLocalVariablesThanAByteCounts() throws Throwable {
        ClassFile file = file();
        Code code = code(file);
        for (int i = 0; i < 200; i++) {
            code.local("J");
        }
        int number = code.local("J");
        int object = code.local(OBJECT);
        code.lload(2).lstore(number).aload(1).astore(object);
        join(code.aload(object).aload(object).lload(number).ldc(1)).areturn();

        assertThat(number).isGreaterThan(255);
        assertThat(made(file, List.of()).of("a", 3)).isEqualTo("a a 3 1");
    }

    @Test
    void methodsCallEachOther() throws Throwable {
        ClassFile file = file();
        file.method("nothing", List.of(), "V").returnNothing();
        Code code = code(file);
        code.aload(0).invokevirtual(HERE + "$Written", "nothing", "()V");
        code.aload(0)
                .invokevirtual(HERE + "$Parent", "greeting", "()Ljava/lang/String;")
                .areturn();

        assertThat(made(file, List.of()).of("", 0)).isEqualTo("hello");
    }

    @Test
    void aConstantIsThereOnce() {
        ClassFile file = file();
        Code code = code(file);
        for (int i = 0; i < 50_000; i++) {
            code.ldc(1L).ldc(2).ldcData(3, OBJECT);
        }

        assertThat(file.toBytes()).hasSizeLessThan(600_000);
    }

    @Test
    void moreThanAClassCanHaveIsRefused() {
        Code code = code(file());

        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    for (long i = 0; i < 40_000; i++) {
                        code.ldc(i);
                    }
                })
                .withMessage("more constants than a class can have");
    }
}
