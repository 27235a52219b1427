package org.gongkai.law;

import java.util.Arrays;
import java.util.List;

/**
 * What the law has agencies publish of their own accord: the fifteen matters of Article 20 in its order, then what Article 21 adds by level.
 *
 * <p>The first level of every agency's disclosure catalogue.
 */
@LegalBasis(article = 20)
@LegalBasis(article = 21)
public enum StatutoryMatter {
    RULES_AND_DOCUMENTS(Group.EVERY_AGENCY, 1, "行政法规、规章和规范性文件"),
    ORGANISATION(Group.EVERY_AGENCY, 2, "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名"),
    PLANNING(Group.EVERY_AGENCY, 3, "国民经济和社会发展规划、专项规划、区域规划及相关政策"),
    STATISTICS(Group.EVERY_AGENCY, 4, "国民经济和社会发展统计信息"),
    LICENCES(Group.EVERY_AGENCY, 5, "办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果"),
    PENALTIES_AND_COERCION(Group.EVERY_AGENCY, 6, "实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定"),
    BUDGETS(Group.EVERY_AGENCY, 7, "财政预算、决算信息"),
    CHARGES(Group.EVERY_AGENCY, 8, "行政事业性收费项目及其依据、标准"),
    PROCUREMENT(Group.EVERY_AGENCY, 9, "政府集中采购项目的目录、标准及实施情况"),
    MAJOR_PROJECTS(Group.EVERY_AGENCY, 10, "重大建设项目的批准和实施情况"),
    PEOPLES_LIVELIHOOD(Group.EVERY_AGENCY, 11, "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况"),
    EMERGENCIES(Group.EVERY_AGENCY, 12, "突发公共事件的应急预案、预警信息及应对情况"),
    INSPECTIONS(Group.EVERY_AGENCY, 13, "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况"),
    RECRUITMENT(Group.EVERY_AGENCY, 14, "公务员招考的职位、名额、报考条件等事项以及录用结果"),
    OTHER(Group.EVERY_AGENCY, 15, "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息"),
    URBAN_CONSTRUCTION(Group.CITY_AND_COUNTY, 0, "市政建设"),
    PUBLIC_SERVICES(Group.CITY_AND_COUNTY, 0, "公共服务"),
    PUBLIC_WELFARE(Group.CITY_AND_COUNTY, 0, "公益事业"),
    LAND_EXPROPRIATION(Group.CITY_AND_COUNTY, 0, "土地征收"),
    HOUSE_EXPROPRIATION(Group.CITY_AND_COUNTY, 0, "房屋征收"),
    PUBLIC_SECURITY(Group.CITY_AND_COUNTY, 0, "治安管理"),
    SOCIAL_ASSISTANCE(Group.CITY_AND_COUNTY, 0, "社会救助"),
    AGRICULTURAL_POLICIES(Group.TOWNSHIP, 0, "贯彻落实农业农村政策"),
    WATER_CONSERVANCY(Group.TOWNSHIP, 0, "农田水利工程建设运营"),
    LAND_CONTRACTS(Group.TOWNSHIP, 0, "农村土地承包经营权流转"),
    HOMESTEADS(Group.TOWNSHIP, 0, "宅基地使用情况审核"),
    TOWNSHIP_LAND_EXPROPRIATION(Group.TOWNSHIP, 0, "土地征收"),
    TOWNSHIP_HOUSE_EXPROPRIATION(Group.TOWNSHIP, 0, "房屋征收"),
    FUNDS_AND_LABOUR(Group.TOWNSHIP, 0, "筹资筹劳"),
    TOWNSHIP_SOCIAL_ASSISTANCE(Group.TOWNSHIP, 0, "社会救助");

    private final Group group;
    private final int item;
    private final String label;

    StatutoryMatter(Group group, int item, String label) {
        this.group = group;
        this.item = item;
        this.label = label;
    }

    public Group group() {
        return group;
    }

    /** Number of the item within Article 20; 0 for what Article 21 adds without numbers. */
    public int item() {
        return item;
    }

    /** In the law's words. */
    public String label() {
        return label;
    }

    /** Where the law says so. */
    public String citation() {
        return switch (group) {
            case EVERY_AGENCY -> "第二十条第（" + NUMERALS.get(item - 1) + "）项";
            case CITY_AND_COUNTY, TOWNSHIP -> "第二十一条";
        };
    }

    /** Those of one group, in the law's order. */
    public static List<StatutoryMatter> in(Group group) {
        return Arrays.stream(values()).filter(matter -> matter.group == group).toList();
    }

    private static final List<String> NUMERALS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");

    /** For whom a matter is laid down. */
    public enum Group {
        EVERY_AGENCY,
        /** Governments of cities with districts and of counties, and their departments. */
        CITY_AND_COUNTY,
        TOWNSHIP
    }
}
