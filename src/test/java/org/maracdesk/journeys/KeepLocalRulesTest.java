package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ProfileWriting;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.journeys.KeepLocalRules.State;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.Words;

class KeepLocalRulesTest {

  private static final LocalDate TODAY = LocalDate.now(OpenStore.NOON);

  @RegisterExtension final OpenStore open = new OpenStore();

  private ChecklistShelf shelf;
  private KeepLocalRules keep;

  @BeforeEach
  void look() {
    at(OpenStore.NOON);
  }

  private void at(Clock clock) {
    shelf = new ChecklistShelf(open.store(), clock);
    keep = new KeepLocalRules(open.store(), shelf, clock);
  }

  @Test
  void theNationalStartingPointIsInForceUntilOthersAreChosen() {
    assertEquals("uk-default-14", keep.all().getFirst().profile().edition().id());
    assertEquals(State.IN_FORCE, keep.all().getFirst().state());
    assertEquals(
        List.of("cheshire-east", "cheshire-west-and-chester", "plymouth-bands"),
        keep.all().stream()
            .filter(one -> one.state() == State.TO_CHOOSE)
            .map(one -> one.profile().edition().id())
            .toList());
  }

  @Test
  void chosenRulesStayInForceInTheNextSession() {
    keep.choose(listed("plymouth-bands").profile());

    at(OpenStore.NOON);
    assertEquals("plymouth-bands", shelf.profile().edition().id());
    assertEquals("STANDARD", shelf.profile().bandOf(9).orElseThrow().id());
    keep.choose(listed("uk-default-14").profile());
    assertEquals("uk-default-14", shelf.profile().edition().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cheshire-east", "cheshire-west-and-chester"})
  void aCopyAsksToBeConfirmedUntilSomebodyDoes(String id) {
    keep.choose(listed(id).profile());
    assertTrue(
        shelf.profile().standing().confirm().startsWith("Confirm with your Marac coordinator"));

    keep.confirm(shelf.profile());

    at(OpenStore.NOON);
    assertEquals("", shelf.profile().standing().confirm());
    var agreement = listed(id).file().agreement();
    assertTrue(agreement.to().startsWith("Confirm with your Marac coordinator"));
    assertEquals(OpenStore.COORDINATOR, agreement.deed().by());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plymouth-bands",
        "example-local-16",
        "example-recent-3-months",
        "example-any-report",
        "example-anchor-meeting",
        "example-na"
      })
  void everyExampleOfALocalRuleCanBeWrittenIn(String name) {
    var example = ChecklistJson.profile(ScoringVectors.profile(name));
    assertNotEquals(RulesEntry.of(shelf.profile()), RulesEntry.of(example), name);

    var kept = kept(signed(RulesEntry.of(example)));

    assertEquals(rules(example), rules(kept));
    assertEquals(kept.edition(), shelf.profile().edition());
  }

  @Test
  void eachSavedVersionIsKeptWithWhoAndWhen() {
    var first = kept(sixteen());
    at(Clock.offset(OpenStore.NOON, Duration.ofDays(30)));
    var second = kept(signed(RulesEntry.of(shelf.profile())));

    assertEquals("1.0.0", first.edition().version());
    assertEquals("1.1.0", second.edition().version());
    assertEquals(second.edition(), shelf.profile().edition());
    assertEquals(first, shelf.profile(first.edition()).orElseThrow());
    var listed = keep.all().stream().filter(one -> one.state() == State.EARLIER).toList();
    assertEquals(List.of(first), listed.stream().map(one -> one.profile()).toList());
    assertEquals(OpenStore.NOON.instant(), listed.getFirst().file().added().at());
    assertEquals(OpenStore.COORDINATOR, listed.getFirst().file().added().by());
  }

  @Test
  void rulesForALaterDayComeIntoForceOnThatDay() {
    var before = shelf.profile();
    var later = kept(changed(sixteen(), "effectiveFrom", TODAY.plusDays(10)));

    assertEquals(before.edition(), shelf.profile().edition());
    assertEquals(State.TO_COME, keep.all().get(1).state());

    at(Clock.offset(OpenStore.NOON, Duration.ofDays(9)));
    assertEquals(before.edition(), shelf.profile().edition());
    at(Clock.offset(OpenStore.NOON, Duration.ofDays(10)));
    assertEquals(later.edition(), shelf.profile().edition());
  }

  @Test
  void whatIsChosenBeforeThatDayTakesThePlaceOfWhatWasToCome() {
    kept(changed(sixteen(), "effectiveFrom", TODAY.plusDays(10)));

    keep.choose(listed("plymouth-bands").profile());

    at(Clock.offset(OpenStore.NOON, Duration.ofDays(20)));
    assertEquals("plymouth-bands", shelf.profile().edition().id());
  }

  @Test
  void aProfileSavedAsAFileComesBackToTheByte(@TempDir Path folder) throws Exception {
    var kept = kept(sixteen());
    var file = folder.resolve(keep.fileName(kept));

    keep.save(kept, file);

    assertEquals("profile-local-1.0.0.json", file.getFileName().toString());
    assertEquals(kept, ChecklistJson.profile(Files.readAllBytes(file)));
    var look = new KeepChecklists(open.store(), shelf).look(file);
    assertEquals(kept, assertInstanceOf(ChecklistLook.Rules.class, look).profile());
  }

  @Test
  void aProfileFromAFileIsPutInForce() {
    var bytes = ScoringVectors.profile("example-na");
    var look =
        assertInstanceOf(
            ChecklistLook.Rules.class, new KeepChecklists(open.store(), shelf).look(bytes));

    keep.take(look);

    assertEquals("example-na", shelf.profile().edition().id());
    assertArrayEquals(
        bytes,
        ShelfContents.bytes(
            open.store()
                .read(s -> s.checklistFiles().file(look.profile().edition()))
                .orElseThrow()));
  }

  @Test
  void theSafeguardsAreInEveryFileThatIsWritten() {
    var tree = ScoringVectors.tree(ProfileWriting.file(kept(sixteen())));

    assertEquals(
        "{\"ground\":\"PJ\",\"mayRefer\":true,\"mayLowerBand\":false,"
            + "\"declineWithGround\":\"record-exception\"}",
        tree.get("judgement").toString());
  }

  static Stream<Object[]> mistakes() {
    return Stream.of(
        wrong("label", " ", "label", Problem.Kind.MISSING),
        wrong("atLeast", 0, "atLeast", Problem.Kind.OUT_OF_RANGE),
        wrong("atLeast", 25, "atLeast", Problem.Kind.OUT_OF_RANGE),
        wrong("atLeast", RulesEntry.UNREADABLE, "atLeast", Problem.Kind.OUT_OF_RANGE),
        wrong("recentMonths", 0, "recentMonths", Problem.Kind.OUT_OF_RANGE),
        wrong("scores", new LinkedHashMap<>(), "scores", Problem.Kind.NOTHING_CHOSEN),
        wrong("bands", List.of(), "bands", Problem.Kind.MISSING),
        wrong("bands", bands("A", 0, 14, "B", 14, 24), "bands[1].from", Problem.Kind.OVERLAPPING),
        wrong("bands", bands("A", 0, 9, "B", 12, 24), "bands[1].from", Problem.Kind.LEAVES_A_GAP),
        wrong("bands", bands("A", 2, 9, "B", 10, 24), "bands[0].from", Problem.Kind.LEAVES_A_GAP),
        wrong("bands", bands("A", 0, 9, "B", 10, 20), "bands[1].to", Problem.Kind.LEAVES_A_GAP),
        wrong("bands", bands("A", 0, 9, "A", 10, 24), "bands[1].name", Problem.Kind.NAMED_TWICE),
        wrong("bands", bands("A", 9, 3, "B", 10, 24), "bands[0].to", Problem.Kind.BACKWARDS),
        wrong(
            "bands",
            bands("A B", 0, 9, "B", 10, 24),
            "bands[0].name",
            Problem.Kind.NOT_A_BAND_NAME),
        wrong("bands", bands("LOW", 0, 9, "B", 10, 24), "bands[0].name", Problem.Kind.SOUNDS_SAFE),
        wrong(
            "bands",
            bands("No-Risk", 0, 9, "B", 10, 24),
            "bands[0].name",
            Problem.Kind.SOUNDS_SAFE),
        wrong("escalationMonths", 121, "escalationMonths", Problem.Kind.OUT_OF_RANGE),
        wrong("escalationEvents", 0, "escalationEvents", Problem.Kind.OUT_OF_RANGE),
        wrong("eventTypes", Set.of(), "eventTypes", Problem.Kind.NOTHING_CHOSEN),
        wrong("repeatMonths", 0, "repeatMonths", Problem.Kind.OUT_OF_RANGE),
        wrong("qualifying", Set.of(), "qualifying", Problem.Kind.NOTHING_CHOSEN),
        wrong("reasonChars", 0, "reasonChars", Problem.Kind.OUT_OF_RANGE),
        wrong(
            "reasonFor",
            Set.of(Profile.NeedsReason.JUDGEMENT),
            "reasonFor",
            Problem.Kind.NOTHING_CHOSEN),
        wrong("reviewWeeks", 53, "reviewWeeks", Problem.Kind.OUT_OF_RANGE),
        wrong("signedOffBy", Confidential.NONE, "signedOffBy", Problem.Kind.MISSING));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsSaidAtItsField(String part, Object value, String place, Problem.Kind kind) {
    var answer = keep.keep(changed(sixteen(), part, value));

    var problems = assertInstanceOf(Answered.Refused.class, answer).problems();
    assertEquals(1, problems.size(), problems.toString());
    var problem = (Problem) problems.getFirst();
    assertEquals(place + " " + kind, problem.place() + " " + problem.kind());
    var words = Words.english();
    var sentence =
        words.say(
            "problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            problem.details().toArray());
    assertTrue(!sentence.contains("{"), sentence);
    assertEquals("uk-default-14", shelf.profile().edition().id());
    assertEquals(List.of(), open.store().read(s -> s.checklistFiles().all()));
  }

  @Test
  void nobodySignsOffWithoutADay() {
    var answer = keep.keep(changed(sixteen(), "effectiveFrom", null));

    assertEquals(
        List.of(Problem.at("effectiveFrom", Problem.Kind.MISSING)),
        assertInstanceOf(Answered.Refused.class, answer).problems());
  }

  @Test
  void aScoreOfItsOwnForOneChecklistIsKept() {
    var scores = new LinkedHashMap<>(RulesEntry.of(shelf.profile()).scores());
    scores.put("dash-27-police@1", "yes27");
    var entry = changed(sixteen(), "scores", scores);
    var kept = kept(changed(entry, "bands", bands("BELOW-16", 0, 15, "AT-16", 16, 27)));

    assertEquals("yes27", kept.count().scoreFor().get("dash-27-police"));
    assertEquals("yes", kept.count().score());
  }

  @Test
  void eachChangeIsInTheAuditTrail(@TempDir Path folder) {
    keep.choose(listed("cheshire-east").profile());
    keep.confirm(shelf.profile());
    var kept = kept(sixteen());
    keep.save(kept, folder.resolve("profile.json"));

    assertEquals(
        List.of(
            AuditNote.Kind.PROFILE_EXPORTED,
            AuditNote.Kind.PROFILE_CHANGED,
            AuditNote.Kind.PROFILE_CONFIRMED,
            AuditNote.Kind.PROFILE_CHANGED),
        open.store().read(s -> s.audit().latest(4)).stream()
            .map(AuditEntry::note)
            .map(AuditNote::kind)
            .toList());
    assertTrue(open.store().verify().isClean());
  }

  private Profile kept(RulesEntry entry) {
    return (Profile) assertInstanceOf(Answered.Done.class, keep.keep(entry)).value();
  }

  private KeepLocalRules.Listed listed(String id) {
    return keep.all().stream()
        .filter(one -> one.profile().edition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** All that an editor can change, without the name, the day and who signed it off. */
  private static Object rules(Profile profile) {
    var entry = RulesEntry.of(profile);
    return List.of(
        entry.scores(),
        entry.bands(),
        profile.count(),
        profile.escalation(),
        profile.repeat(),
        profile.reason(),
        profile.nearCount(),
        profile.tier2Needed(),
        profile.naAllowed(),
        profile.review());
  }

  private static RulesEntry signed(RulesEntry entry) {
    return changed(
        changed(changed(entry, "label", "Northmere rules"), "effectiveFrom", TODAY),
        "signedOffBy",
        Confidential.of("Invented Chair, 21 November"));
  }

  private RulesEntry sixteen() {
    return changed(
        changed(signed(RulesEntry.of(shelf.profile())), "atLeast", 16),
        "bands",
        bands("BELOW-16", 0, 15, "AT-OR-ABOVE-16", 16, 24));
  }

  private static List<Profile.Band> bands(
      String one, int from, int to, String two, int next, int last) {
    return List.of(new Profile.Band(one, from, to, null), new Profile.Band(two, next, last, null));
  }

  private static Object[] wrong(String part, Object value, String place, Problem.Kind kind) {
    return new Object[] {part, value, place, kind};
  }

  /** The same entry with one part changed, by its name. */
  static RulesEntry changed(RulesEntry entry, String part, Object value) {
    try {
      var components = RulesEntry.class.getRecordComponents();
      var types = new Class<?>[components.length];
      var values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] =
            components[i].getName().equals(part)
                ? value
                : components[i].getAccessor().invoke(entry);
      }
      return RulesEntry.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
