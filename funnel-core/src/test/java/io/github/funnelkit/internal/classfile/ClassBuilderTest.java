package io.github.funnelkit.internal.classfile;

import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JVM takes what is written, and does what it says. */
class ClassBuilderTest {

    private static final ClassDesc PARENT = Parent.class.describeConstable().orElseThrow();
    private static final ClassDesc WRITTEN =
            ClassBuilderTest.class.describeConstable().orElseThrow().nested("Written");
    private static final MethodTypeDesc OF = MethodTypeDesc.of(CD_Object, CD_Object, CD_long);
    private static final MethodTypeDesc JOINED = MethodTypeDesc.of(CD_Object, CD_Object, CD_Object, CD_long, CD_int);

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

    private static ClassBuilder file() {
        return new ClassBuilder(WRITTEN, PARENT);
    }

    private static CodeBuilder code(ClassBuilder file) {
        return file.withMethod("of", OF);
    }

    private static Parent made(ClassBuilder file, List<?> data) throws Throwable {
        MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(file.toBytes(), data, true);
        return (Parent) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
                .invoke();
    }

    private static CodeBuilder join(CodeBuilder code) {
        return code.invokestatic(PARENT, "joined", JOINED);
    }

    @Test
    void parametersAndNumbers() throws Throwable {
        ClassBuilder file = file();
        CodeBuilder code = code(file);
        join(code.aload(code.parameterSlot(0))
                        .aconst_null()
                        .lload(code.parameterSlot(1))
                        .loadConstant(0x1_0000_0000L)
                        .lor()
                        .loadConstant(70_000))
                .areturn();

        assertThat(made(file, List.of()).of("first", 7)).isEqualTo("first null 4294967303 70000");
    }

    @Test
    void dataAreConstants() throws Throwable {
        ClassBuilder file = file();
        CodeBuilder code = code(file);
        join(code.loadClassData(1, CD_String)
                        .loadClassData(0, CD_Integer)
                        .loadConstant(0L)
                        .loadConstant(-1))
                .areturn();

        assertThat(made(file, List.of(5, "text")).of("", 0)).isEqualTo("text 5 0 -1");
    }

    @Test
    void moreLocalVariablesThanAByteCounts() throws Throwable {
        ClassBuilder file = file();
        CodeBuilder code = code(file);
        for (int i = 0; i < 200; i++) {
            code.allocateLocal(CD_long);
        }
        int number = code.allocateLocal(CD_long);
        int object = code.allocateLocal(CD_Object);
        code.lload(code.parameterSlot(1))
                .lstore(number)
                .aload(code.parameterSlot(0))
                .astore(object);
        join(code.aload(object).aload(object).lload(number).loadConstant(1)).areturn();

        assertThat(number).isGreaterThan(255);
        assertThat(made(file, List.of()).of("a", 3)).isEqualTo("a a 3 1");
    }

    @Test
    void methodsCallEachOther() throws Throwable {
        ClassBuilder file = file();
        file.withMethod("nothing", MethodTypeDesc.of(CD_void)).return_();
        CodeBuilder code = code(file);
        code.aload(code.receiverSlot()).invokevirtual(WRITTEN, "nothing", MethodTypeDesc.of(CD_void));
        code.aload(0)
                .invokevirtual(PARENT, "greeting", MethodTypeDesc.of(CD_String))
                .areturn();

        assertThat(made(file, List.of()).of("", 0)).isEqualTo("hello");
    }

    @Test
    void aConstantIsThereOnce() {
        ClassBuilder file = file();
        CodeBuilder code = code(file);
        for (int i = 0; i < 50_000; i++) {
            code.loadConstant(1L).loadConstant(2).loadClassData(3, CD_Object);
        }

        assertThat(file.toBytes()).hasSizeLessThan(600_000);
    }

    @Test
    void moreThanAClassCanHaveIsRefused() {
        CodeBuilder code = code(file());

        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    for (long i = 0; i < 40_000; i++) {
                        code.loadConstant(i);
                    }
                })
                .withMessage("more constants than a class can have");
    }
}
