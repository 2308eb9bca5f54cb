package dev.parley.local.registry;

/** A request that the registry refuses, with the HTTP status and the error code that the Confluent API gives it. */
final class RegistryError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    private RegistryError(int status, int code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static RegistryError noSubject(String subject) {
        return new RegistryError(404, 40401, "Subject '" + subject + "' not found.");
    }

    static RegistryError noVersion(String version) {
        return new RegistryError(404, 40402, "Version " + version + " not found.");
    }

    static RegistryError noSchema(String which) {
        return new RegistryError(404, 40403, "Schema " + which + " not found.");
    }

    static RegistryError noPath(String path) {
        return new RegistryError(404, 404, "HTTP 404 Not Found: " + path);
    }

    static RegistryError method(String method, String path) {
        return new RegistryError(405, 405, "HTTP 405 Method Not Allowed: " + method + " " + path);
    }

    static RegistryError badSchema(String reason) {
        return new RegistryError(422, 42201, "Invalid schema: " + reason);
    }

    static RegistryError badVersion(String version) {
        return new RegistryError(
                422, 42202, "The specified version '" + version + "' is not a valid version id: 1 and up, or latest.");
    }

    static RegistryError badLevel(String level) {
        return new RegistryError(422, 42203, "Invalid compatibility level: " + level);
    }

    static RegistryError badRequest(String reason) {
        return new RegistryError(400, 400, reason);
    }

    static RegistryError tooLarge(int limit) {
        return new RegistryError(413, 413, "The request is larger than " + limit + " bytes.");
    }

    static RegistryError incompatible(String subject, String reason) {
        return new RegistryError(
                409,
                409,
                "Schema being registered is incompatible with an earlier schema of '" + subject + "': " + reason);
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }
}
