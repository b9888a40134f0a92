package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.KeepChecklists.Listed;
import org.maracdesk.journeys.KeepChecklists.State;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class ChecklistShelfTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  private ChecklistShelf shelf;
  private KeepChecklists keep;

  @BeforeEach
  void lookAtTheShelf() {
    shelf = new ChecklistShelf(open.store(), OpenStore.NOON);
    keep = new KeepChecklists(open.store(), shelf);
  }

  @Test
  void theProgramsOwnChecklistsAreOfferedFirstWithoutTheScaffold() {
    var ids = shelf.offered().stream().map(form -> form.edition().id()).toList();

    assertEquals("ric-24-adult", ids.getFirst());
    assertTrue(ids.contains("dash-27-police") && ids.contains("external-merit"), ids.toString());
    assertTrue(!ids.contains("dara-scaffold"), ids.toString());
    assertEquals(State.NOT_FOR_REFERRALS, listed("dara-scaffold").state());
    assertEquals("uk-default-14", shelf.profile().edition().id());
  }

  @Test
  void anInstrumentThatIsAddedIsOfferedHereAndInTheNextSession() {
    var look = assertInstanceOf(ChecklistLook.Form.class, keep.look(invented("invented-set.json")));
    keep.add(look);
    keep.add(form("invented-instrument.json"));

    assertTrue(offers("invented-instrument"));
    var again = new ChecklistShelf(open.store(), OpenStore.NOON);
    var form =
        again.offered().stream()
            .filter(one -> one.edition().id().equals("invented-instrument"))
            .findFirst()
            .orElseThrow();
    assertTrue(form.supplements().stream().allMatch(set -> set.form() != null));
    assertEquals(OpenStore.COORDINATOR, listed("invented-instrument").added().by());
    assertEquals(OpenStore.NOON.instant(), listed("invented-instrument").added().at());
  }

  @Test
  void aSetThatIsNotHereIsNamedBeforeTheInstrumentIsAdded() {
    assertEquals(List.of("invented-set"), form("invented-instrument.json").unknownSets());

    keep.add(form("invented-set.json"));

    assertEquals(List.of(), form("invented-instrument.json").unknownSets());
  }

  @Test
  void aLaterVersionTakesThePlaceOfTheProgramsAndGivesItBackWhenItIsWithdrawn() {
    var shipped = shelf.usual().edition();
    var look =
        assertInstanceOf(
            ChecklistLook.Form.class, keep.look(adult(file -> file.put("version", "1.99.0"))));

    assertEquals(shipped, look.replaces().edition());
    keep.add(look);
    assertEquals("1.99.0", shelf.usual().edition().version());
    assertEquals(State.REPLACED, listed(shipped.sha256(), keep.all()).state());

    keep.withdraw(listed(look.form().edition().sha256(), keep.all()));
    assertEquals(shipped, shelf.usual().edition());
    assertEquals(look.form().edition(), shelf.form(look.form().edition(), null).get().edition());

    keep.offer(listed(look.form().edition().sha256(), keep.all()));
    assertEquals("1.99.0", shelf.usual().edition().version());
  }

  @Test
  void theSameVersionWithOtherContentIsRefused() {
    var file = adult(form -> form.putObject("title").put("en-GB", "Another title"));
    var version = shelf.usual().edition().version();

    assertEquals(
        Wording.of("journeys.shelf.version-taken", "ric-24-adult", version), refused(file));
  }

  @Test
  void anOlderVersionIsRefusedWhileALaterOneIsInUse() {
    var version = shelf.usual().edition().version();

    assertEquals(
        Wording.of("journeys.shelf.not-newer", "ric-24-adult", version),
        refused(adult(form -> form.put("version", "0.1.0"))));
  }

  @Test
  void aWithdrawnChecklistIsNotOfferedAndStaysReadable() {
    var grid = listed("external-merit");

    keep.withdraw(grid);

    assertTrue(!offers("external-merit"));
    assertEquals(State.WITHDRAWN, listed("external-merit").state());
    assertTrue(shelf.form(grid.edition(), null).isPresent());
    assertTrue(!new ChecklistShelf(open.store(), OpenStore.NOON).offered().contains(grid.form()));

    keep.offer(listed("external-merit"));
    assertTrue(offers("external-merit"));
  }

  @Test
  void theLastChecklistThatAReferralCanRestOnStays() {
    for (var id : List.of("ric-24-scotland", "ric-24-ni", "ric-yp", "dash-27-police")) {
      keep.withdraw(listed(id));
    }

    var refusal =
        assertThrows(ExplainedException.class, () -> keep.withdraw(listed("ric-24-adult")));
    assertEquals("journeys.shelf.last-one", refusal.wording().key());
    assertEquals("ric-24-adult", shelf.usual().edition().id());
  }

  @Test
  void officialWordingSpeaksOnceItsLicenceStatementIsAgreedTo() {
    var pack = pack("invented-pack.json");

    assertEquals(
        new Answered.Refused<>(List.of(Problem.at("agreed", Problem.Kind.NOT_AGREED))),
        keep.use(pack, false));
    assertEquals(null, shelf.usual().wording());
    assertInstanceOf(Answered.Done.class, keep.use(pack, true));

    var worded = shelf.usual();
    assertEquals(pack.pack().edition(), worded.wording());
    assertEquals("Invented label 1", worded.item(new ItemId("q1")).orElseThrow().label());
    assertEquals(
        "Invented wording, with thanks to the Invented Publisher of Nowhere", worded.notice());
    var agreement = listed("ric-24-adult").packFile().agreement();
    assertEquals(pack.pack().licence().statement(), agreement.to());
    assertEquals(OpenStore.NOON.instant(), agreement.deed().at());
    assertEquals(OpenStore.COORDINATOR, agreement.deed().by());
  }

  @Test
  void goingBackToTheToolsOwnPromptsKeepsThePackForWhatWasAnsweredInItsWords() {
    var pack = pack("invented-pack.json");
    keep.use(pack, true);
    var worded = shelf.usual();

    keep.useOwnWords(listed("ric-24-adult"));

    assertEquals(null, shelf.usual().wording());
    assertEquals(worded, shelf.form(worded.edition(), worded.wording()).orElseThrow());
    assertEquals(null, shelf.form(worded.edition(), null).orElseThrow().wording());
  }

  @Test
  void aSecondPackTakesThePlaceOfTheFirst() {
    keep.use(pack("invented-pack.json"), true);
    var second = tree("invented-pack.json");
    second.put("version", "1.0.1");
    keep.use((ChecklistLook.Pack) keep.look(ScoringVectors.bytes(second)), true);

    assertEquals("1.0.1", shelf.usual().wording().version());
    keep.useOwnWords(listed("ric-24-adult"));
    assertEquals(null, shelf.usual().wording());
  }

  @Test
  void twentyThreeTextsForTwentyFourQuestionsAreRefused() {
    var pack = tree("invented-pack.json");
    ((ObjectNode) pack.get("texts")).remove("q17");

    assertEquals(
        Wording.of("checklist.file.text-count", 23, 24, "ric-24-adult"),
        refused(ScoringVectors.bytes(pack)));
  }

  @Test
  void aPackForAnotherChecklistOrAForbiddenOneIsRefused() {
    var other = tree("invented-pack.json");
    other.put("for", "ric-24-adult@9");
    assertEquals("checklist.file.pack-other-form", refused(ScoringVectors.bytes(other)).key());
    other.put("for", "nowhere@1");
    assertEquals(
        Wording.of("journeys.shelf.pack-without-form", "nowhere"),
        refused(ScoringVectors.bytes(other)));
    other.put("for", "dara-scaffold@0");
    var refusal = refused(ScoringVectors.bytes(other)).key();
    assertTrue(
        List.of("checklist.file.no-packs", "checklist.file.text-count").contains(refusal), refusal);
  }

  @Test
  void aChecklistThatForbidsOtherWordingRefusesAPack() {
    keep.add(
        (ChecklistLook.Form)
            keep.look(
                adult(
                    form -> {
                      form.put("version", "1.99.0");
                      ((ObjectNode) form.get("wording")).put("packsAllowed", false);
                    })));

    assertEquals(
        Wording.of("checklist.file.no-packs", "ric-24-adult"),
        refused(ScoringVectors.bytes(tree("invented-pack.json"))));
  }

  @Test
  void aPackThatDoesNotFitALaterVersionLeavesTheChecklistInItsOwnWords() {
    keep.use(pack("invented-pack.json"), true);
    keep.add((ChecklistLook.Form) keep.look(adult(form -> form.put("version", "2.0.0"))));

    assertEquals("2.0.0", shelf.usual().edition().version());
    assertEquals(null, shelf.usual().wording());
    assertTrue(listed("ric-24-adult", State.OFFERED).packFile() != null);
  }

  @Test
  void whatACompletedChecklistRestsOnIsInTheStoreToTheByte() {
    complete();

    var kept = open.store().read(s -> s.checklistFiles().all());
    assertEquals(
        List.of("h-dash-10", "ric-24-adult", "s-dash-11", "severity-grid", "uk-default-14"),
        kept.stream().map(file -> file.edition().id()).sorted().toList());
    for (var file : kept) {
      assertEquals(ChecklistFile.Standing.KEPT, file.standing());
      assertEquals(ChecklistFile.Origin.SHIPPED, file.origin());
    }
    var adult = open.store().read(s -> s.checklistFiles().file(shelf.usual().edition()));
    assertTrue(
        Arrays.equals(ShippedChecklists.formFiles().getFirst(), ShelfContents.bytes(adult.get())));
  }

  @Test
  void whatWasCompletedIsFoundWhenTheProgramBringsNewerFiles() throws Exception {
    // As if an earlier version of the program had brought this file
    var old = adult(form -> form.put("version", "1.0.0"));
    var look = (ChecklistLook.Form) new KeepChecklists(open.store(), shelf).look(older(old));
    keep.add(look);
    open.sql("update checklist_file set origin = 'SHIPPED', standing = 'KEPT'");

    var later = new ChecklistShelf(open.store(), OpenStore.NOON);

    assertTrue(later.form(look.form().edition(), null).isPresent());
    assertTrue(
        later.offered().stream().noneMatch(form -> form.edition().equals(look.form().edition())));
  }

  @Test
  void completingASecondTimeKeepsNothingTwice() {
    complete();
    complete();

    assertEquals(5, open.store().read(s -> s.checklistFiles().all()).size());
  }

  @Test
  void aFileThatThisVersionCannotReadIsListedAndHoldsNothingUp() throws Exception {
    keep.add(form("invented-set.json"));
    open.sql("update checklist_file set content = replace(content, '\"count\"', '\"tally\"')");

    var later = new ChecklistShelf(open.store(), OpenStore.NOON);

    assertEquals("ric-24-adult", later.usual().edition().id());
    var listed =
        new KeepChecklists(open.store(), later)
            .all().stream().filter(one -> one.state() == State.UNREADABLE).toList();
    assertEquals(1, listed.size());
    assertEquals("invented-set", listed.getFirst().edition().id());
    assertTrue(listed.getFirst().why().key().startsWith("checklist.file."));
  }

  @Test
  void eachChangeIsInTheAuditTrail() {
    keep.add(form("invented-set.json"));
    keep.withdraw(listed("invented-set"));
    keep.offer(listed("invented-set"));
    keep.use(pack("invented-pack.json"), true);
    keep.useOwnWords(listed("ric-24-adult"));

    assertEquals(
        List.of(
            AuditNote.Kind.WORDING_PACK_LEFT,
            AuditNote.Kind.WORDING_PACK_USED,
            AuditNote.Kind.CHECKLIST_FILE_OFFERED,
            AuditNote.Kind.CHECKLIST_FILE_WITHDRAWN,
            AuditNote.Kind.CHECKLIST_FILE_ADDED),
        open.store().read(s -> s.audit().latest(5)).stream()
            .map(AuditEntry::note)
            .map(AuditNote::kind)
            .toList());
    assertTrue(open.store().verify().isClean());
  }

  @Test
  void aHugeFileIsNotEvenRead(@TempDir Path folder) throws IOException {
    var file = Files.write(folder.resolve("huge.json"), new byte[5 * 1024 * 1024]);

    assertEquals(
        new ChecklistLook.Refused(Wording.of("checklist.file.too-large", 4L)), keep.look(file));
  }

  @Test
  void aFileThatIsGoneSaysSo(@TempDir Path folder) {
    var gone =
        assertThrows(ExplainedException.class, () -> keep.look(folder.resolve("not-there.json")));

    assertEquals("journeys.file.not-read", gone.wording().key());
  }

  private void complete() {
    var sample = SampleChecklist.in(open.store(), OpenStore.NOON);
    var draft = sample.journey().open(sample.checklist()).orElseThrow().draft();
    var circumstances =
        draft
            .circumstances()
            .with(
                ProfessionalView.of(ProfessionalView.Decision.REFER)
                    .because("Fear grows daily, she says"))
            .with("name", new Reply.Written(Confidential.of("Sam Sample")))
            .with("role", new Reply.Written(Confidential.of("Idva")));
    assertInstanceOf(
        Answered.Done.class,
        sample.journey().complete(sample.checklist(), draft.with(circumstances)));
  }

  /** The bytes, past the check that a later version is here. */
  private static byte[] older(byte[] file) {
    var tree = (ObjectNode) ScoringVectors.tree(file);
    tree.put("id", "ric-24-adult-of-old");
    return ScoringVectors.bytes(tree);
  }

  private boolean offers(String id) {
    return shelf.offered().stream().anyMatch(form -> form.edition().id().equals(id));
  }

  private Listed listed(String id) {
    return keep.all().stream()
        .filter(one -> one.edition().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Listed listed(String id, State state) {
    return keep.all().stream()
        .filter(one -> one.edition().id().equals(id) && one.state() == state)
        .findFirst()
        .orElseThrow();
  }

  private static Listed listed(String sha256, List<Listed> all) {
    return all.stream()
        .filter(one -> one.edition().sha256().equals(sha256))
        .findFirst()
        .orElseThrow();
  }

  private ChecklistLook.Form form(String name) {
    return assertInstanceOf(ChecklistLook.Form.class, keep.look(invented(name)));
  }

  private ChecklistLook.Pack pack(String name) {
    return assertInstanceOf(ChecklistLook.Pack.class, keep.look(invented(name)));
  }

  private Wording refused(byte[] file) {
    return assertInstanceOf(ChecklistLook.Refused.class, keep.look(file)).why();
  }

  private static byte[] adult(Consumer<ObjectNode> change) {
    var tree = (ObjectNode) ScoringVectors.tree(ScoringVectors.form());
    change.accept(tree);
    return ScoringVectors.bytes(tree);
  }

  private static ObjectNode tree(String name) {
    return (ObjectNode) ScoringVectors.tree("checklists/" + name);
  }

  private static byte[] invented(String name) {
    return ScoringVectors.bytes(tree(name));
  }
}
