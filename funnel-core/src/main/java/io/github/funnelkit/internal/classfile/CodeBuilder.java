package io.github.funnelkit.internal.classfile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/**
 * The instructions of a method, by the names that {@code java.lang.classfile} gives them. A method runs straight through.
 * Nothing is checked here, as the JVM verifies what it is given.
 */
public final class CodeBuilder {

    private static final int NOP = 0;
    private static final int ACONST_NULL = 1;
    private static final int ICONST_0 = 3;
    private static final int LCONST_0 = 9;
    private static final int LDC_W = 19;
    private static final int LDC2_W = 20;
    private static final int ILOAD = 21;
    private static final int LLOAD = 22;
    private static final int ALOAD = 25;
    private static final int ISTORE = 54;
    private static final int LSTORE = 55;
    private static final int ASTORE = 58;
    private static final int AALOAD = 50;
    private static final int AASTORE = 83;
    private static final int IADD = 96;
    private static final int LAND = 127;
    private static final int LOR = 129;
    private static final int IRETURN = 172;
    private static final int LRETURN = 173;
    private static final int ARETURN = 176;
    private static final int RETURN = 177;
    private static final int INVOKEVIRTUAL = 182;
    private static final int INVOKESPECIAL = 183;
    private static final int INVOKESTATIC = 184;
    private static final int ANEWARRAY = 189;
    private static final int WIDE = 196;

    /** More than any call here has arguments; what is too much costs nothing. */
    private static final int STACK = 32;

    private final ConstantPoolBuilder pool;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /** The local variables of the receiver and the parameters. */
    private final int[] parameters;

    private int slots;

    CodeBuilder(ConstantPoolBuilder pool, MethodTypeDesc type) {
        this.pool = pool;
        this.parameters = new int[1 + type.parameterCount()];
        parameters[0] = allocateLocal(ConstantDescs.CD_Object);
        for (int parameter = 1; parameter < parameters.length; parameter++) {
            parameters[parameter] = allocateLocal(type.parameterType(parameter - 1));
        }
    }

    /** The local variable of {@code this}. */
    public int receiverSlot() {
        return parameters[0];
    }

    /** The local variable of a parameter, counted from 0. */
    public int parameterSlot(int parameter) {
        return parameters[1 + parameter];
    }

    /** Adds a local variable, which must be stored before it is loaded; its number. */
    public int allocateLocal(ClassDesc type) {
        int slot = slots;
        slots += type.equals(ConstantDescs.CD_long) ? 2 : 1;
        return slot;
    }

    public CodeBuilder aload(int local) {
        return local(ALOAD, local);
    }

    public CodeBuilder astore(int local) {
        return local(ASTORE, local);
    }

    public CodeBuilder iload(int local) {
        return local(ILOAD, local);
    }

    public CodeBuilder istore(int local) {
        return local(ISTORE, local);
    }

    public CodeBuilder lload(int local) {
        return local(LLOAD, local);
    }

    public CodeBuilder lstore(int local) {
        return local(LSTORE, local);
    }

    private CodeBuilder local(int instruction, int local) {
        if (local > 0xFF) {
            bytes.write(WIDE);
            bytes.write(instruction);
            return twoBytes(local);
        }
        bytes.write(instruction);
        bytes.write(local);
        return this;
    }

    /** Does nothing. */
    public CodeBuilder nop() {
        return with(NOP);
    }

    @SuppressWarnings("MemberName") // as in the JDK
    public CodeBuilder aconst_null() {
        return with(ACONST_NULL);
    }

    public CodeBuilder aaload() {
        return with(AALOAD);
    }

    public CodeBuilder aastore() {
        return with(AASTORE);
    }

    public CodeBuilder anewarray(ClassDesc type) {
        return with(ANEWARRAY, pool.classEntry(type));
    }

    public CodeBuilder iadd() {
        return with(IADD);
    }

    public CodeBuilder land() {
        return with(LAND);
    }

    public CodeBuilder lor() {
        return with(LOR);
    }

    public CodeBuilder loadConstant(int value) {
        return value == 0 ? with(ICONST_0) : with(LDC_W, pool.intEntry(value));
    }

    public CodeBuilder loadConstant(long value) {
        return value == 0 ? with(LCONST_0) : with(LDC2_W, pool.longEntry(value));
    }

    /** Loads an element of the list that is the data of the class. */
    public CodeBuilder loadClassData(int index, ClassDesc type) {
        return with(LDC_W, pool.classDataEntry(index, type));
    }

    public CodeBuilder invokestatic(ClassDesc owner, String name, MethodTypeDesc type) {
        return with(INVOKESTATIC, pool.methodRefEntry(owner, name, type));
    }

    public CodeBuilder invokevirtual(ClassDesc owner, String name, MethodTypeDesc type) {
        return with(INVOKEVIRTUAL, pool.methodRefEntry(owner, name, type));
    }

    public CodeBuilder invokespecial(ClassDesc owner, String name, MethodTypeDesc type) {
        return with(INVOKESPECIAL, pool.methodRefEntry(owner, name, type));
    }

    @SuppressWarnings("MemberName") // as in the JDK
    public CodeBuilder return_() {
        return with(RETURN);
    }

    public CodeBuilder ireturn() {
        return with(IRETURN);
    }

    public CodeBuilder lreturn() {
        return with(LRETURN);
    }

    public CodeBuilder areturn() {
        return with(ARETURN);
    }

    private CodeBuilder with(int instruction) {
        bytes.write(instruction);
        return this;
    }

    private CodeBuilder with(int instruction, int operand) {
        bytes.write(instruction);
        return twoBytes(operand);
    }

    private CodeBuilder twoBytes(int operand) {
        bytes.write(operand >> Byte.SIZE);
        bytes.write(operand);
        return this;
    }

    /** The method's attribute. */
    byte[] attribute() throws IOException {
        int name = pool.utf8Entry("Code");
        ByteArrayOutputStream attribute = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(attribute);
        to.writeShort(name);
        to.writeInt(2 + 2 + 4 + bytes.size() + 2 + 2);
        to.writeShort(STACK);
        to.writeShort(slots);
        to.writeInt(bytes.size());
        bytes.writeTo(to);
        to.writeShort(0);
        to.writeShort(0);
        return attribute.toByteArray();
    }
}
