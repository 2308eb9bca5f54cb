package dev.parley.schemas;

import java.util.List;

/**
 * A topic's subject as the registry has it.
 *
 * @param topic       whose values it is for
 * @param subject     its name
 * @param differences what is not as the contract has it, a sentence each
 */
public record SubjectState(Topic topic, String subject, List<String> differences) {

    public SubjectState {
        differences = List.copyOf(differences);
    }
}
