package dev.parley.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/**
 * Avro makes only classes that it was told to trust. This adds the contract's generated ones, and nothing else, to those
 * that the process trusts already.
 */
final class ContractClasses {
    private static final String PACKAGE = "dev.parley.avro";

    static {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), ContractClasses::isOurs));
    }

    private ContractClasses() {}

    /** Loads this class, whose initialiser does the work once. */
    static void trust() {}

    private static boolean isOurs(Class<?> type) {
        return type.getPackageName().equals(PACKAGE);
    }
}
