package dev.parley.local.command;

import dev.parley.local.broker.BrokerException;
import dev.parley.local.lines.StandardOutput;
import dev.parley.service.settings.SettingsException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into one line on standard error and an exit status. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof StandardOutput.Gone) {
            return CommandLine.ExitCode.OK;
        }
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + message(failure));
        if (isDebug(command)) {
            failure.printStackTrace(command.getErr());
        }
        return status(failure);
    }

    static int status(Throwable failure) {
        return failure instanceof SettingsException
                        || failure instanceof ConfigException
                        || failure instanceof CommandLine.ParameterException
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }

    private static String message(Exception failure) {
        if (isForTheUser(failure) && failure.getMessage() != null) {
            return failure.getMessage();
        }
        return failure + " (--debug shows where)";
    }

    private static boolean isForTheUser(Exception failure) {
        return failure instanceof Failure
                || failure instanceof SettingsException
                || failure instanceof BrokerException
                || failure instanceof UncheckedIOException
                || failure instanceof KafkaException
                || failure instanceof IllegalStateException;
    }

    private static boolean isDebug(CommandLine command) {
        for (var line = command; line != null; line = line.getParent()) {
            if (line.getCommandSpec().userObject() instanceof ParleyCommand top) {
                return top.isDebug();
            }
        }
        return false;
    }
}
