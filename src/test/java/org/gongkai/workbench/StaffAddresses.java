package org.gongkai.workbench;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.organisation.ACity;
import org.gongkai.organisation.Post;
import org.gongkai.platform.Needs;
import org.gongkai.platform.Power;
import org.gongkai.workbench.StaffPageExample.Visit;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every staff page of the running site, with somebody who may see it. */
final class StaffAddresses {

    private static final List<String> STAFF = List.of("/desk/", "/account/", "/sign-in");

    /** Lead to another provider's pages and back, where one is set up; nothing of ours is shown there. */
    private static final Set<String> NO_PAGES = Set.of("/sign-in/provider", "/sign-in/provider/return");

    private StaffAddresses() {}

    static List<Visit> all(ACity city, ApplicationContext context) throws Exception {
        var patterns = patterns(context);
        var examples = examples(city, context).stream()
                .filter(each -> patterns.containsKey(each.pattern()))
                .toList();
        var visits = new ArrayList<>(examples);
        patterns.forEach((pattern, power) -> {
            if (!pattern.contains("{")
                    && examples.stream().noneMatch(each -> each.pattern().equals(pattern))) {
                visits.add(new Visit(pattern, pattern, somebodyWith(power, city)));
            }
        });
        return visits;
    }

    /** Address patterns of all pages among the staff's, with the power each needs. */
    static Map<String, Power> patterns(ApplicationContext context) {
        var handlers = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return new TreeMap<>(handlers.getHandlerMethods().entrySet().stream()
                .filter(each -> isPage(each.getKey(), each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(pattern -> STAFF.stream().anyMatch(pattern::startsWith) && !NO_PAGES.contains(pattern))
                        .map(pattern -> Map.entry(pattern, powerOf(each.getValue()))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod handler) {
        var methods = mapping.getMethodsCondition().getMethods();
        return (methods.isEmpty() || methods.contains(RequestMethod.GET))
                && List.of(String.class, ModelAndView.class)
                        .contains(handler.getReturnType().getParameterType())
                && !handler.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class);
    }

    private static Power powerOf(HandlerMethod handler) {
        var onMethod = handler.getMethodAnnotation(Needs.class);
        return (onMethod != null
                        ? onMethod
                        : Objects.requireNonNull(
                                AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class)))
                .value();
    }

    private static List<Visit> examples(ACity city, ApplicationContext context) throws Exception {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AssignableTypeFilter(StaffPageExample.class));
        var visits = new ArrayList<Visit>();
        for (var found : search.findCandidateComponents("org.gongkai")) {
            var type = ClassUtils.forName(
                    Objects.requireNonNull(found.getBeanClassName()), StaffAddresses.class.getClassLoader());
            visits.addAll(((StaffPageExample) BeanUtils.instantiateClass(type)).visits(city, context));
        }
        return visits;
    }

    private static String somebodyWith(Power power, ACity city) {
        var department = city.departments().getFirst();
        return switch (power) {
            case PUBLIC -> StaffPageExample.NOBODY;
            case SIGNED_IN,
                    READ_REPORTS,
                    DRAFT_REPORTS,
                    FILE_REPORTS,
                    READ_ITEMS,
                    DRAFT_ITEMS,
                    SCREEN_ITEMS,
                    PUBLISH_ITEMS,
                    KEEP_CATALOGUE -> city.signInName(department, Post.DISCLOSURE_OFFICE);
            case REVIEW, READ_LEDGER -> city.signInName(department, Post.HEAD_OF_AGENCY);
            case SUPERVISE -> city.signInName(city.government(), Post.SUPERVISING_OFFICE);
            case ADMINISTER -> city.signInName(city.government(), Post.ADMINISTRATOR);
        };
    }
}
