package org.gongkai.ledger.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.ledger.History;
import org.gongkai.organisation.Agency;
import org.gongkai.workbench.Words;

/**
 * What the list shows.
 *
 * @param acts names of acts that can be asked for, with their words
 * @param query the filter as an address's query
 * @param older address's query of the next page
 * @param verified what following the chain came to, where that was asked for
 */
public record LedgerView(
        Agency agency,
        List<Agency> agencies,
        Asked asked,
        Map<String, String> acts,
        List<Row> rows,
        String query,
        Optional<String> older,
        Optional<Verified> verified,
        Words words) {

    /** One act: its number in the chain, its sentence, its matter in words and the address of that. */
    public record Row(History.Line line, String matter, String path) {}

    /** @param whole whether nothing was found wrong */
    public record Verified(boolean whole, List<String> findings) {}
}
