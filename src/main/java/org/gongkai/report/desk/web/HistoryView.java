package org.gongkai.report.desk.web;

import java.util.List;
import org.gongkai.ledger.History;

/**
 * What was done with an edition, and what was typed into it.
 *
 * @param acts the oldest first
 * @param changes the newest first
 */
public record HistoryView(List<History.Line> acts, List<ChangeLine> changes) {}
