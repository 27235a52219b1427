package org.gongkai.publication.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.law.LegalBasis;
import org.gongkai.publication.SiteProfile;

/** What the law wants a guide to tell and the agency has not said yet; the public page leaves it out, staff are told. */
@LegalBasis(article = 12)
public enum GuideGap {
    OFFICE_NAME,
    ADDRESS,
    HOURS,
    TELEPHONE,
    FAX,
    INTERNET,
    /** Not for the guide, but without it nothing can be given an index number. */
    CODE;

    public static List<GuideGap> of(SiteProfile profile) {
        var office = profile.office();
        var gaps = new ArrayList<GuideGap>();
        when(office.name().isBlank(), OFFICE_NAME, gaps);
        when(office.address().isBlank(), ADDRESS, gaps);
        when(office.hours().isBlank(), HOURS, gaps);
        when(office.telephone().isBlank(), TELEPHONE, gaps);
        when(office.fax().isBlank(), FAX, gaps);
        when(office.internet().isBlank(), INTERNET, gaps);
        when(profile.code().isEmpty(), CODE, gaps);
        return List.copyOf(gaps);
    }

    private static void when(boolean isSo, GuideGap gap, List<GuideGap> gaps) {
        if (isSo) {
            gaps.add(gap);
        }
    }

    public String key() {
        return "gap." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
