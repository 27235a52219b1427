package org.gongkai.publication.catalogue.workbook;

import java.util.Locale;
import org.gongkai.publication.catalogue.workbook.StandardHeading.Place;
import org.gongkai.workbench.Words;

/** What the columns of a standard catalogue are called. */
final class CellWords {

    private static final Words WORDS = Words.in("catalogue");

    private CellWords() {}

    static String of(Place place) {
        return of(place.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String of(String key) {
        return WORDS.of("standard." + key);
    }
}
