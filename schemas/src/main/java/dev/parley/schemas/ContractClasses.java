package dev.parley.schemas;

import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Avro makes only classes that it was told to trust. This adds the contract's generated ones, and nothing else, to those
 * that the process trusts already.
 *
 * <p>It calls itself a factory of a logical type because those are what Avro loads by itself before it reads any schema:
 * so even a consumer that takes nothing of Parley but the generated classes need not set a system property.
 */
public final class ContractClasses implements LogicalTypes.LogicalTypeFactory {
    private static final String PACKAGE = "dev.parley.avro";

    static {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), ContractClasses::isOurs));
    }

    /** Loads this class, whose initialiser does the work once. */
    static void trust() {}

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals(PACKAGE);
    }

    @Override
    public LogicalType fromSchema(Schema schema) {
        throw new UnsupportedOperationException(getTypeName() + " is no logical type to use");
    }

    @Override
    public String getTypeName() {
        return "parley-contract";
    }
}
