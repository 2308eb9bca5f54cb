package dev.parley.view.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A statement with its first reports and those of its targets that are actors. */
public record StatementDetail(@JsonUnwrapped Statement statement, List<Report> reports, List<Named> also) {}
