package org.gongkai.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.organisation.act.AppointPerson;
import org.gongkai.organisation.act.AppointPerson.NewAppointment;
import org.gongkai.organisation.act.DescribeAgency;
import org.gongkai.organisation.act.EnterAgency;
import org.gongkai.organisation.act.EnterAgency.NewAgency;
import org.gongkai.organisation.act.EnterPerson;
import org.gongkai.organisation.act.EnterPerson.NewPerson;
import org.gongkai.organisation.act.EnterSection;
import org.springframework.beans.factory.BeanFactory;

/**
 * A city with departments and counties and somebody in every post, built by the product's own acts.
 *
 * <p>{@code ACity.in(context, "yunhe", "云河市", 2, 1)} has the agencies 云河市人民政府 (part {@code gov}), two departments ({@code d1},
 * {@code d2}) and one county government ({@code c1}); whoever is head of the second department signs in as {@code yunhe.d2.head}. Each agency
 * has the sections 办公室 and 综合科; clerk and section head are in the second. The city's posts reach over the whole city, the counties' over
 * the county. Asked for again, the same city is given again; give each test class a city of its own.
 */
public final class ACity {

    /** Since when everybody holds their post. */
    public static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    private static final Map<Post, String> PARTS = Map.of(
            Post.SECTION_CLERK, "clerk",
            Post.SECTION_HEAD, "section",
            Post.INFORMATION_OFFICER, "officer",
            Post.DISCLOSURE_OFFICE, "office",
            Post.LEADER_IN_CHARGE, "leader",
            Post.HEAD_OF_AGENCY, "head",
            Post.SUPERVISING_OFFICE, "supervisor",
            Post.AUDITOR, "auditor",
            Post.ADMINISTRATOR, "admin");
    private static final Map<Post, String> TITLES = Map.of(
            Post.SECTION_CLERK, "科员",
            Post.SECTION_HEAD, "科长",
            Post.INFORMATION_OFFICER, "信息员",
            Post.DISCLOSURE_OFFICE, "公开办主任",
            Post.LEADER_IN_CHARGE, "分管领导",
            Post.HEAD_OF_AGENCY, "主要负责人",
            Post.SUPERVISING_OFFICE, "政务公开科科长",
            Post.AUDITOR, "审计员",
            Post.ADMINISTRATOR, "系统管理员");
    private static final List<String> FAMILIES = List.of("张", "李", "王", "赵", "陈", "周", "吴", "郑", "林", "何");
    private static final List<String> DEPARTMENTS = List.of("财政局", "审计局", "教育局", "民政局", "水务局", "林业局", "统计局", "司法局");

    private final BeanFactory beans;
    private final String prefix;
    private final String name;
    private final Agency government;
    private final Map<AgencyId, String> parts = new HashMap<>();
    private final List<Agency> departments = new ArrayList<>();
    private final List<Agency> counties = new ArrayList<>();
    private final Actor builder;

    private ACity(BeanFactory beans, String prefix, String name) {
        this.beans = beans;
        this.prefix = prefix;
        this.name = name;
        var top = beans.getBean(Agencies.class).named(name + "人民政府", prefix + "-gov");
        this.builder = new Actor(
                Optional.empty(),
                "测试",
                top.name(),
                List.of(new Appointment(
                        new AppointmentId(0), top.id(), Optional.empty(), Post.ADMINISTRATOR, "管理员", true)));
        this.government = beans.getBean(DescribeAgency.class)
                .of(builder, top.id(), AgencyLevel.PREFECTURE, AgencyKind.GOVERNMENT, false)
                .value();
    }

    /** @param prefix small letters; begins the slugs and every sign-in name */
    public static synchronized ACity in(BeanFactory beans, String prefix, String name, int departments, int counties) {
        var city = new ACity(beans, prefix, name);
        city.staff(city.government, "gov");
        for (var number = 1; number <= departments; number++) {
            var called = number <= DEPARTMENTS.size() ? DEPARTMENTS.get(number - 1) : "第" + number + "局";
            var department = city.enter("d" + number, name + called, AgencyLevel.PREFECTURE, AgencyKind.DEPARTMENT);
            city.departments.add(department);
            city.staff(department, "d" + number);
        }
        for (var number = 1; number <= counties; number++) {
            var county =
                    city.enter("c" + number, name + "第" + number + "县人民政府", AgencyLevel.COUNTY, AgencyKind.GOVERNMENT);
            city.counties.add(county);
            city.staff(county, "c" + number);
        }
        return city;
    }

    /** The city's government, which supervises all the others. */
    public Agency government() {
        return government;
    }

    public List<Agency> departments() {
        return List.copyOf(departments);
    }

    public List<Agency> counties() {
        return List.copyOf(counties);
    }

    /** Every agency, the government first. */
    public List<Agency> all() {
        var all = new ArrayList<>(List.of(government));
        all.addAll(departments);
        all.addAll(counties);
        return all;
    }

    public String name() {
        return name;
    }

    public String signInName(Agency agency, Post post) {
        return prefix + "." + parts.get(agency.id()) + "." + PARTS.get(post);
    }

    public Person person(Agency agency, Post post) {
        return beans.getBean(People.class)
                .withSignInName(signInName(agency, post))
                .orElseThrow();
    }

    /** Who holds a post, as they act on a day on which everybody is in office. */
    public Actor actor(Agency agency, Post post) {
        return beans.getBean(People.class).actor(person(agency, post).id(), LocalDate.of(2099, 12, 31));
    }

    /** The city's administrator, whose powers reach over the whole city. */
    public Actor administrator() {
        return actor(government, Post.ADMINISTRATOR);
    }

    /** Enters one more agency below the government, with somebody in every post. */
    public Agency with(String part, String agencyName, AgencyLevel level, AgencyKind kind) {
        return below(government, part, agencyName, level, kind);
    }

    /** Enters one more agency below another of the city, with somebody in every post. */
    public Agency below(Agency parent, String part, String agencyName, AgencyLevel level, AgencyKind kind) {
        var agency = enter(parent, part, agencyName, level, kind);
        staff(agency, part);
        return agency;
    }

    private Agency enter(String part, String agencyName, AgencyLevel level, AgencyKind kind) {
        return enter(government, part, agencyName, level, kind);
    }

    private Agency enter(Agency parent, String part, String agencyName, AgencyLevel level, AgencyKind kind) {
        var slug = prefix + "-" + part;
        return beans.getBean(Agencies.class)
                .find(slug)
                .orElseGet(() -> beans.getBean(EnterAgency.class)
                        .of(builder, new NewAgency(parent.id(), agencyName, Optional.of(slug), level, kind, false))
                        .value());
    }

    private void staff(Agency agency, String part) {
        parts.put(agency.id(), part);
        if (!beans.getBean(People.class).of(agency.id()).isEmpty()) {
            return;
        }
        var enterSection = beans.getBean(EnterSection.class);
        enterSection.of(builder, agency.id(), "办公室").value();
        var section = enterSection.of(builder, agency.id(), "综合科").value();
        for (var post : posts(agency)) {
            var person = beans.getBean(EnterPerson.class)
                    .of(builder, new NewPerson(agency.id(), signInName(agency, post), called(part, post), "", ""))
                    .value();
            beans.getBean(AppointPerson.class)
                    .of(
                            builder,
                            new NewAppointment(
                                    person.id(),
                                    agency.id(),
                                    post.isOfSection() ? Optional.of(section.id()) : Optional.empty(),
                                    post,
                                    TITLES.get(post),
                                    agency.kind() == AgencyKind.GOVERNMENT && reachesDown(post),
                                    SINCE,
                                    Optional.empty()))
                    .value();
        }
    }

    private static Set<Post> posts(Agency agency) {
        var posts = EnumSet.copyOf(PARTS.keySet());
        if (agency.kind() == AgencyKind.DEPARTMENT) {
            posts.remove(Post.SUPERVISING_OFFICE);
        }
        return posts;
    }

    private static boolean reachesDown(Post post) {
        return post == Post.SUPERVISING_OFFICE || post == Post.AUDITOR || post == Post.ADMINISTRATOR;
    }

    private static String called(String part, Post post) {
        return FAMILIES.get(Math.floorMod(part.hashCode(), FAMILIES.size()))
                + TITLES.get(post).charAt(0) + "之";
    }
}
