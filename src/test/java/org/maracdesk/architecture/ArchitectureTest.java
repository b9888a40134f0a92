package org.maracdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house, each with its reason. An exception is written here, with its own. */
class ArchitectureTest {

  private static final String ROOT = "org.maracdesk.";
  private static final String GENERATED = "org.maracdesk.store.tables..";

  static final ArchRule ROOMS_OPEN_ONLY_DOWNWARDS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("app")
          .definedBy(ROOT + "app..")
          .layer("ui")
          .definedBy(ROOT + "ui..")
          .layer("journeys")
          .definedBy(ROOT + "journeys..")
          .layer("store")
          .definedBy(ROOT + "store..")
          .layer("documents")
          .definedBy(ROOT + "documents..")
          .layer("exchange")
          .definedBy(ROOT + "exchange..")
          .layer("vault")
          .definedBy(ROOT + "vault..")
          .layer("wording")
          .definedBy(ROOT + "wording..")
          .layer("domain")
          .definedBy(ROOT + "domain..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("journeys")
          .mayOnlyBeAccessedByLayers("ui", "app")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("journeys", "app")
          .whereLayer("documents")
          .mayOnlyBeAccessedByLayers("journeys", "app")
          .whereLayer("exchange")
          .mayOnlyBeAccessedByLayers("journeys", "app")
          .whereLayer("vault")
          .mayOnlyBeAccessedByLayers("store", "journeys", "ui", "app")
          .whereLayer("wording")
          .mayNotAccessAnyLayer()
          .whereLayer("domain")
          .mayNotAccessAnyLayer()
          .because("a room may use the rooms below it, never those above or beside it");

  static final ArchRule ROOMS_FORM_NO_CIRCLE =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  static final ArchRule THE_DOMAIN_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage(ROOT + "domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT + "domain..",
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.text..",
              "java.math..",
              "org.jspecify.annotations..")
          .because(
              "the rules of a Marac must be readable and testable without a database, a window or"
                  + " a printer");

  static final ArchRule DOMAIN_FEATURES_FORM_A_LINE =
      slices().matching(ROOT + "domain.(*)..").should().beFreeOfCycles();

  static final ArchRule SCREENS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching(ROOT + "ui.(*)..")
          .namingSlices("$1")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              resideInAPackage(ROOT + "ui.."),
              resideInAnyPackage(ROOT + "ui.frame..", ROOT + "ui.controls.."))
          .because("a screen asks the Navigator for a Place");

  static final ArchRule JOOQ_IS_ONLY_IN_THE_STORE = only("store..", "org.jooq..");
  static final ArchRule H2_IS_ONLY_IN_THE_VAULT = only("vault..", "org.h2..");
  static final ArchRule ARGON2_IS_ONLY_IN_THE_VAULT = only("vault..", "org.bouncycastle..");
  static final ArchRule PDFBOX_IS_ONLY_IN_DOCUMENTS =
      only("documents..", "org.apache.pdfbox..", "org.apache.fontbox..");
  static final ArchRule OPENCSV_IS_ONLY_IN_EXCHANGE = only("exchange..", "com.opencsv..");
  static final ArchRule JACKSON_IS_ONLY_IN_EXCHANGE = only("exchange..", "com.fasterxml..");
  static final ArchRule PICOCLI_IS_ONLY_IN_THE_COMMANDS = only("app.command..", "picocli..");

  static final ArchRule JAVAFX_IS_ONLY_IN_UI_AND_APP =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "ui..", ROOT + "app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
          .because("everything below the window works without one");

  static final ArchRule THE_COMMAND_LINE_NEEDS_NO_DISPLAY =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "app.command..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", ROOT + "ui..");

  static final ArchRule MODELS_SEE_NO_WINDOW =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "ui..")
          .and()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..")
          .because("a model must be testable without a window");

  /** Of its neighbours it knows the view it is handed and the pace within it, and nothing else. */
  static final ArchRule THE_WALL_SEES_ONLY_WHAT_IT_IS_HANDED =
      classes()
          .that()
          .resideInAnyPackage(ROOT + "ui.room..", ROOT + "domain.room..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      ROOT + "ui.room..",
                      ROOT + "domain.room..",
                      ROOT + "wording..",
                      ROOT + "ui.controls..",
                      "java..",
                      "javafx..",
                      "org.kordamp.ikonli..",
                      "org.jspecify.annotations..")
                  .or(anyOf(ROOT + "domain.meeting.Pace", ROOT + "domain.shared.Confidential")))
          .because("what it cannot reach it cannot show to the whole room");

  static final ArchRule ONE_DOOR_TO_THE_WINDOW_THREAD =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "ui..")
          .and(not(simpleName("FxBackground")))
          .and(not(simpleName("Computer")))
          .and(not(nestedIn("FxBackground")))
          .should()
          .dependOnClassesThat(
              anyOf("javafx.application.Platform", "java.lang.Thread")
                  .or(resideInAnyPackage("java.util.concurrent..", "javafx.concurrent..")))
          .because("work goes through Background");

  static final ArchRule NO_PAPER_KNOWS_THE_DETAILS_OF_A_FORM =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "documents..", ROOT + "domain.minutes..")
          .should()
          .dependOnClassesThat(
              simpleName("ReferralDetail")
                  .or(simpleName("ReferralAccount"))
                  .or(nestedIn("ReferralAccount")))
          .because("some of them would lead somebody to the victim, and papers travel");

  static final ArchRule NO_PAPER_KNOWS_WHAT_AGENCIES_HOLD =
      noClasses()
          .that()
          .resideInAnyPackage(ROOT + "documents..", ROOT + "domain.minutes..", ROOT + "exchange..")
          .and(not(carriesAnswersToTheirAgency()))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + "domain.research..")
          .because("research is the agency's own until it is shared, and papers and files travel");

  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage(GENERATED)
          .should()
          .callMethodWhere(nowWithoutClock())
          .because("tests and rules need to choose the day");

  static final ArchRule NOTHING_TALKS_TO_A_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..", "javax.net..")
          .orShould()
          .dependOnClassesThat(
              anyOf(
                  "java.net.Socket",
                  "java.net.ServerSocket",
                  "java.net.URLConnection",
                  "java.net.DatagramSocket"))
          .because("case data never leaves the machine by itself");

  static final ArchRule ONLY_PRINTING_STARTS_ANOTHER_PROGRAM =
      noClasses()
          .that()
          .doNotHaveSimpleName("CupsPrinting")
          .should()
          .dependOnClassesThat(anyOf("java.lang.ProcessBuilder"))
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "another program is started",
                  call ->
                      call.getTarget().getName().equals("exec")
                          && call.getTargetOwner().isEquivalentTo(Runtime.class)))
          .because("another program would take what it is given out of our hands");

  static final ArchRule JAVA_PRINTS_IN_ONE_PLACE =
      noClasses()
          .that()
          .doNotHaveSimpleName("JavaPrinting")
          .should()
          .dependOnClassesThat(anyOf("java.awt.print.PrinterJob", "javax.print.PrintServiceLookup"))
          .because("where there is CUPS, Java prints by way of a temporary file");

  static final ArchRule THE_TRAIL_IS_ONLY_ADDED_TO =
      noClasses()
          .that()
          .resideOutsideOfPackage(GENERATED)
          .should()
          .accessFieldWhere(theTrailIsReached())
          .orShould()
          .callMethodWhere(anEntryIsChanged())
          .because("what was noted stays as it was noted");

  static final ArchRule PERSONAL_TEXT_IS_WRAPPED =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(
              ROOT + "domain.casefile..",
              ROOT + "domain.meeting..",
              ROOT + "domain.action..",
              ROOT + "domain.research..")
          .and()
          .areNotStatic()
          .should()
          .notHaveRawType(String.class)
          .because("Confidential prints as dots, a String prints itself");

  static final ArchRule NOTHING_IS_PRINTED =
      NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "the command line is handed its streams, and nothing else has any business with them");

  static final ArchRule EXCEPTIONS_ARE_SPECIFIC = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  static final ArchRule THERE_IS_NO_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(not(resideInAPackage(GENERATED)))
          .should()
          .beFinal()
          .because("two tests must never share anything");

  @TestFactory
  Stream<DynamicTest> theWallsStand() {
    var house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.maracdesk");
    return rules().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  static Map<String, ArchRule> rules() {
    var rules = new LinkedHashMap<String, ArchRule>();
    for (var field : ArchitectureTest.class.getDeclaredFields()) {
      if (field.getType() == ArchRule.class) {
        try {
          rules.put(
              field.getName().toLowerCase(Locale.ROOT).replace('_', ' '),
              (ArchRule) field.get(null));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return rules;
  }

  private static ArchRule only(String room, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .because("one library, one room");
  }

  private static DescribedPredicate<JavaClass> anyOf(String... names) {
    return DescribedPredicate.describe(
        "named " + String.join(" or ", names), c -> List.of(names).contains(c.getName()));
  }

  private static DescribedPredicate<JavaClass> nestedIn(String outer) {
    return DescribedPredicate.describe(
        "nested in " + outer, c -> c.getName().contains("." + outer + "$"));
  }

  /** The one sheet that goes to one agency and back, with nothing in it of any other. */
  private static DescribedPredicate<JavaClass> carriesAnswersToTheirAgency() {
    return nestedIn("SentResearch")
        .or(nestedIn("ResearchSheet"))
        .or(simpleName("ResearchColumns"))
        .or(simpleName("ResearchSheet"))
        .or(simpleName("ResearchCsv"))
        .or(simpleName("SentResearch"))
        .as("carries an agency's answers to and from it");
  }

  private static DescribedPredicate<JavaFieldAccess> theTrailIsReached() {
    return DescribedPredicate.describe(
        "tables of the trail are reached past AuditTrail",
        access ->
            access.getTarget().getName().startsWith("AUDIT_")
                && access.getTargetOwner().getSimpleName().equals("Tables")
                && !access.getOriginOwner().getName().contains(".AuditTrail")
                // It knows what they are called, so that they are not compared with a copy
                && !access.getOriginOwner().getSimpleName().equals("SealAnew"));
  }

  /** Seals and hashes may be made once more of what entries say; what they say may not. */
  private static DescribedPredicate<JavaMethodCall> anEntryIsChanged() {
    var changing =
        List.of("update", "updateQuery", "executeUpdate", "delete", "deleteFrom", "executeDelete");
    return DescribedPredicate.describe(
        "an entry is changed or taken away",
        call ->
            call.getOriginOwner().getName().contains(".AuditTrail")
                && changing.contains(call.getTarget().getName())
                && Stream.of("hashEarlier", "sealAnew")
                    .noneMatch(call.getOrigin().getName()::contains));
  }

  private static DescribedPredicate<JavaMethodCall> nowWithoutClock() {
    return DescribedPredicate.describe(
        "now without a clock",
        call ->
            call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty());
  }
}
