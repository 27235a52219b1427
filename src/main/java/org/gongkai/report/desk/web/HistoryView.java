package org.gongkai.report.desk.web;

import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.History;

/**
 * What was done with an edition, and what was typed into it.
 *
 * @param acts the oldest first
 * @param changes the newest first; empty for who sees no drafts
 */
public record HistoryView(List<History.Line> acts, Optional<List<ChangeLine>> changes) {}
