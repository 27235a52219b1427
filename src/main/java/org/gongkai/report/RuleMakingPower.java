package org.gongkai.report;

import java.util.regex.Pattern;
import org.gongkai.law.LegalBasis;
import org.gongkai.law.Source;

/**
 * Whether an agency may make administrative rules, as far as its name tells: departments of the State Council, and the
 * governments of provinces, cities with districts and autonomous prefectures may.
 */
@LegalBasis(source = Source.LEGISLATION_LAW, article = 91)
@LegalBasis(source = Source.LEGISLATION_LAW, article = 93)
final class RuleMakingPower {

    private static final Pattern TOWNSHIP = Pattern.compile("(镇|乡|苏木)(人民)?政府$|街道(办事处)?$|办事处$");

    /** A county, a banner or a district, which an autonomous region is not. */
    private static final Pattern COUNTY = Pattern.compile("(县|旗|(?<!自治)区)(人民)?政府(办公室)?$");

    /** A department of a local government; a government's own general office reports the government's rules. */
    private static final Pattern LOCAL_DEPARTMENT = Pattern.compile("[省市县区州盟旗镇乡].*(局|厅|委员会|委|办公室)$");

    private static final Pattern STATE_COUNCIL = Pattern.compile("^(国家|中国|中华|国务院)");
    private static final Pattern GENERAL_OFFICE = Pattern.compile("政府办公[厅室]$");
    private static final Pattern ZONE = Pattern.compile("(管委会|管理委员会)$");

    private RuleMakingPower() {}

    /** True only when the name leaves no doubt; a city's name does not tell whether the city has districts. */
    static boolean isCertainlyLacking(String agency) {
        var name = agency.strip();
        if (TOWNSHIP.matcher(name).find() || COUNTY.matcher(name).find()) {
            return true;
        }
        return !STATE_COUNCIL.matcher(name).find()
                && !GENERAL_OFFICE.matcher(name).find()
                && !ZONE.matcher(name).find()
                && LOCAL_DEPARTMENT.matcher(name).find();
    }
}
