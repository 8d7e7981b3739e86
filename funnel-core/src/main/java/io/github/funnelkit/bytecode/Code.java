package io.github.funnelkit.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The instructions of a method, by the names that the JVM's specification gives them. A method runs straight through.
 * Nothing is checked here, as the JVM verifies what it is given.
 */
public final class Code {

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

    private static final String LONG = "J";

    private final ConstantPool pool;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int words;

    Code(ConstantPool pool, String owner, List<String> parameters) {
        this.pool = pool;
        local("L" + owner + ";");
        parameters.forEach(this::local);
    }

    /** Adds a local variable, which must be stored before it is loaded; its number. */
    public int local(String descriptor) {
        int number = words;
        words += descriptor.equals(LONG) ? 2 : 1;
        return number;
    }

    public Code aload(int local) {
        return local(ALOAD, local);
    }

    public Code astore(int local) {
        return local(ASTORE, local);
    }

    public Code iload(int local) {
        return local(ILOAD, local);
    }

    public Code istore(int local) {
        return local(ISTORE, local);
    }

    public Code lload(int local) {
        return local(LLOAD, local);
    }

    public Code lstore(int local) {
        return local(LSTORE, local);
    }

    private Code local(int instruction, int local) {
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
    public Code nop() {
        bytes.write(NOP);
        return this;
    }

    public Code aconstNull() {
        bytes.write(ACONST_NULL);
        return this;
    }

    public Code aaload() {
        bytes.write(AALOAD);
        return this;
    }

    public Code aastore() {
        bytes.write(AASTORE);
        return this;
    }

    public Code anewarray(String type) {
        return with(ANEWARRAY, pool.type(type));
    }

    public Code iconst0() {
        bytes.write(ICONST_0);
        return this;
    }

    public Code lconst0() {
        bytes.write(LCONST_0);
        return this;
    }

    public Code iadd() {
        bytes.write(IADD);
        return this;
    }

    public Code land() {
        bytes.write(LAND);
        return this;
    }

    public Code lor() {
        bytes.write(LOR);
        return this;
    }

    public Code ldc(int number) {
        return with(LDC_W, pool.number(number));
    }

    public Code ldc(long number) {
        return with(LDC2_W, pool.number(number));
    }

    /** An element of the list that is the data of the class. */
    public Code ldcData(int index, String descriptor) {
        return with(LDC_W, pool.data(index, descriptor));
    }

    public Code invokestatic(String owner, String name, String descriptor) {
        return with(INVOKESTATIC, pool.method(owner, name, descriptor));
    }

    public Code invokevirtual(String owner, String name, String descriptor) {
        return with(INVOKEVIRTUAL, pool.method(owner, name, descriptor));
    }

    public Code invokespecial(String owner, String name, String descriptor) {
        return with(INVOKESPECIAL, pool.method(owner, name, descriptor));
    }

    public Code returnNothing() {
        bytes.write(RETURN);
        return this;
    }

    public Code ireturn() {
        bytes.write(IRETURN);
        return this;
    }

    public Code lreturn() {
        bytes.write(LRETURN);
        return this;
    }

    public Code areturn() {
        bytes.write(ARETURN);
        return this;
    }

    private Code with(int instruction, int operand) {
        bytes.write(instruction);
        return twoBytes(operand);
    }

    private Code twoBytes(int operand) {
        bytes.write(operand >> Byte.SIZE);
        bytes.write(operand);
        return this;
    }

    /** The method's attribute. */
    byte[] attribute() throws IOException {
        int name = pool.text("Code");
        ByteArrayOutputStream attribute = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(attribute);
        to.writeShort(name);
        to.writeInt(2 + 2 + 4 + bytes.size() + 2 + 2);
        to.writeShort(STACK);
        to.writeShort(words);
        to.writeInt(bytes.size());
        bytes.writeTo(to);
        to.writeShort(0);
        to.writeShort(0);
        return attribute.toByteArray();
    }
}
