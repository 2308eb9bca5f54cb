package dev.parley.view.codec;

import dev.parley.view.model.Report;
import java.util.List;

/** A report as the index keeps it: what is answered, and where its words stand in its item. */
public record KeptReport(Report report, List<List<Integer>> spans) {}
