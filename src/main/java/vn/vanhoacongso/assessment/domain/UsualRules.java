package vn.vanhoacongso.assessment.domain;

import java.math.BigDecimal;
import java.util.List;

/** What a new season starts from: the set and the appraiser that usually fit each kind of unit; a season may differ. */
public final class UsualRules {

    private static final List<Rule> RULES = List.of(
            inDistrict("AGENCY", "HC"),
            inDistrict("COMMUNE", "XA"),
            inDistrict("SCHOOL", "SN-GD"),
            inDistrict("HEALTH", "SN-YT"),
            inDistrict("SERVICE", "SN-K"),
            inDistrict("ARMED_FORCES", "LLVT"),
            inProvince("AGENCY", "HC"),
            inProvince("DISTRICT", "HC"),
            inProvince("SCHOOL", "SN-GD"),
            inProvince("HEALTH", "SN-YT"),
            inProvince("SERVICE", "SN-K"),
            inProvince("ARMED_FORCES", "LLVT"));

    private static final List<SeasonRules.Band> BANDS =
            List.of(band(1, "Xuất sắc", 90), band(2, "Tốt", 80), band(3, "Khá", 65), band(4, "Chưa đạt", 0));

    private UsualRules() {}

    public static List<Rule> rules() {
        return RULES;
    }

    public static List<SeasonRules.Band> bands() {
        return BANDS;
    }

    private static Rule inDistrict(String kind, String set) {
        return new Rule(kind, "DISTRICT", set, AppraiserLevel.DISTRICT, true);
    }

    private static Rule inProvince(String kind, String set) {
        return new Rule(kind, "PROVINCE", set, AppraiserLevel.PROVINCE, false);
    }

    private static SeasonRules.Band band(int position, String title, int from) {
        return new SeasonRules.Band("", position, title, BigDecimal.valueOf(from));
    }

    /** A rule that names its set by code, because versions come and go. */
    public record Rule(String unitKind, String withinKind, String set, AppraiserLevel level, boolean districtCheck) {}
}
