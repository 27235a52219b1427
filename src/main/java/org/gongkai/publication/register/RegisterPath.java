package org.gongkai.publication.register;

import java.util.Locale;
import org.gongkai.organisation.AgencyId;
import org.gongkai.publication.ItemKind;

/** Addresses of the registers' staff pages. */
public final class RegisterPath {

    public static final String ALL = "/desk/registers/";
    public static final String DOCUMENTS = "/desk/registers/documents/";
    public static final String FIGURES = "/desk/registers/figures/";
    public static final String CLEAN_UPS = "/desk/registers/cleanups/";
    public static final String TRANSFERS = "/desk/registers/transfers/";

    private RegisterPath() {}

    /** The list that a figure counts. */
    public static String documents(AgencyId agency, int year, ItemKind kind, DocumentFigure figure) {
        return DOCUMENTS + "?at=" + agency.value() + "&year=" + year + "&kind="
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "&figure=" + figure.key();
    }

    public static String figures(AgencyId agency, int year, PeriodicFigure figure) {
        return FIGURES + "?at=" + agency.value() + "&year=" + year + "&figure=" + figure.key();
    }
}
