package org.jiebang.http;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 房屋规则: what every service's {@code ArchitectureTest} holds its code to.
 *
 * <p>A room is a package right below a service's base package; its floors are {@code web}, {@code
 * kafka} and {@code jdbc} below it.
 */
public final class HouseRules {

  private static final String LISTENER =
      "io.micronaut.configuration.kafka.annotation.KafkaListener";
  private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl)");

  /** What the annotation processors write beside our classes. */
  private static final DescribedPredicate<JavaClass> GENERATED =
      describe("generated", HouseRules::isGenerated);

  private HouseRules() {}

  /**
   * A room knows the language, {@code jakarta.inject}, {@code jakarta.transaction}, the platform
   * and other rooms; neither a framework nor a floor.
   *
   * @param basePackage such as {@code org.jiebang.plan}
   * @param furtherFloors what else is a floor there, such as {@code smtp}
   */
  public static ArchRule roomsAreFreeOfFrameworks(String basePackage, String... furtherFloors) {
    DescribedPredicate<JavaClass> floors = floors(basePackage, floorNames(furtherFloors));
    DescribedPredicate<JavaClass> rooms =
        resideInAPackage(basePackage + ".*..")
            .and(DescribedPredicate.not(floors))
            .and(DescribedPredicate.not(GENERATED))
            .as("rooms");
    DescribedPredicate<JavaClass> known =
        resideInAnyPackage(
                "java..",
                "org.jiebang..",
                "jakarta.inject..",
                "jakarta.transaction..",
                "org.jspecify..",
                "org.slf4j..",
                "com.github.f4b6a3.uuid..",
                "")
            .and(DescribedPredicate.not(floors))
            .as("the language, the platform and other rooms");
    return classes()
        .that(rooms)
        .should()
        .onlyDependOnClassesThat(known)
        .allowEmptyShould(true)
        .as("rooms are free of frameworks and floors");
  }

  /**
   * Adapters use the room above them, never each other.
   *
   * @param basePackage such as {@code org.jiebang.plan}
   * @param furtherFloors what else is a floor there, such as {@code smtp}
   */
  public static ArchRule adaptersAreStrangers(String basePackage, String... furtherFloors) {
    List<String> floors = floorNames(furtherFloors);
    return CompositeArchRule.of(
            floors.stream().map(floor -> strangers(basePackage, floor, floors)).toList())
        .as("adapters are strangers to each other");
  }

  /** Rooms do not need each other in a circle. */
  public static ArchRule noCyclesBetweenRooms(String basePackage) {
    return slices()
        .matching(basePackage + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .as("rooms are free of cycles");
  }

  /**
   * The defaults of {@code @KafkaListener} skip records after a failure: nobody may rely on them.
   */
  public static ArchRule listenersSpellOutTheirStrategies() {
    return classes()
        .that()
        .areAnnotatedWith(LISTENER)
        .should(new SpeltOut())
        .allowEmptyShould(true)
        .as("listeners spell out offsetStrategy = DISABLED, batch = true and an errorStrategy");
  }

  /** No class and no package is named after nothing. */
  public static ArchRule nothingIsCalledUtil() {
    return CompositeArchRule.of(
            noClasses()
                .that(DescribedPredicate.not(GENERATED))
                .should()
                .haveNameMatching(EMPTY_NAMES.pattern())
                .allowEmptyShould(true))
        .and(
            noClasses()
                .should()
                .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..helper..", "..helpers..")
                .allowEmptyShould(true))
        .as("nothing is called util");
  }

  private static ArchRule strangers(String basePackage, String floor, List<String> floors) {
    List<String> others = floors.stream().filter(other -> !other.equals(floor)).toList();
    return noClasses()
        .that(floors(basePackage, List.of(floor)))
        .should()
        .dependOnClassesThat(floors(basePackage, others))
        .allowEmptyShould(true);
  }

  private static List<String> floorNames(String... furtherFloors) {
    return Stream.concat(Stream.of("web", "kafka", "jdbc"), Stream.of(furtherFloors)).toList();
  }

  private static DescribedPredicate<JavaClass> floors(String basePackage, List<String> floors) {
    return resideInAnyPackage(
        floors.stream().map(floor -> basePackage + ".." + floor + "..").toArray(String[]::new));
  }

  private static boolean isGenerated(JavaClass type) {
    String name = type.getName();
    return name.startsWith("$", name.lastIndexOf('.') + 1);
  }

  /**
   * Reads the annotation by name, so that a service without listeners needs no Kafka for its test.
   */
  private static final class SpeltOut extends ArchCondition<JavaClass> {

    private SpeltOut() {
      super("spell out their strategies");
    }

    @Override
    public void check(JavaClass listener, ConditionEvents events) {
      JavaAnnotation<JavaClass> annotation = listener.getAnnotationOfType(LISTENER);
      demand(listener, events, "offsetStrategy = DISABLED", isDisabled(annotation));
      demand(listener, events, "batch = true", Boolean.TRUE.equals(explicit(annotation, "batch")));
      demand(
          listener,
          events,
          "an errorStrategy",
          explicit(annotation, "errorStrategy") instanceof JavaAnnotation<?> strategy
              && explicit(strategy, "value") != null);
    }

    private static boolean isDisabled(JavaAnnotation<?> annotation) {
      return explicit(annotation, "offsetStrategy") instanceof JavaEnumConstant strategy
          && strategy.name().equals("DISABLED");
    }

    private static @Nullable Object explicit(JavaAnnotation<?> annotation, String property) {
      return annotation.hasExplicitlyDeclaredProperty(property)
          ? annotation.getExplicitlyDeclaredProperty(property)
          : null;
    }

    private static void demand(
        JavaClass listener, ConditionEvents events, String what, boolean there) {
      if (!there) {
        events.add(
            SimpleConditionEvent.violated(
                listener, listener.getName() + " does not spell out " + what));
      }
    }
  }
}
