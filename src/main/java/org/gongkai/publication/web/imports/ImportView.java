package org.gongkai.publication.web.imports;

import java.util.List;
import java.util.Optional;
import org.gongkai.review.ReviewPanel;

/**
 * The page of an import.
 *
 * @param rows the first ones
 * @param unscreened items whose secrecy review is still missing
 */
public record ImportView(
        ImportLine line,
        String agency,
        String column,
        String itemKind,
        List<RowLine> rows,
        Optional<ReviewPanel> review,
        long unscreened,
        boolean mayDraft,
        boolean mayScreen) {}
