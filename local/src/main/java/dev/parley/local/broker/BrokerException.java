package dev.parley.local.broker;

/** The embedded broker could not be started; the message names the folder or port and the cause. */
public final class BrokerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
