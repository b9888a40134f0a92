package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemId;

class ShippedChecklistsTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/org/maracdesk/exchange/checklists");

  @Test
  void theAdultFormHasTwentyFourNumberedIndicators() {
    var form = ShippedChecklists.adult();

    assertEquals(
        IntStream.rangeClosed(1, 24).mapToObj(Integer::toString).toList(),
        form.items().stream().map(ChecklistItem::number).toList());
    assertTrue(form.items().stream().allMatch(ChecklistItem::scored));
    assertEquals(
        List.of("q13", "q14", "q15", "q18", "q19", "q22", "q23", "q24"),
        form.items().stream()
            .filter(ChecklistItem::lifetime)
            .map(item -> item.id().value())
            .toList());
    assertEquals(InformationSource.VICTIM, form.sources().getFirst());
    assertEquals(64, form.edition().sha256().length());
    assertEquals(Set.of(new ItemId("q7"), new ItemId("q9")), form.mayNotApply());
  }

  @Test
  void theFormSaysThatItsPromptsAreNotTheOfficialOnes() {
    var form = ShippedChecklists.adult();

    assertTrue(form.notice().contains("written for this tool"));
    assertTrue(form.credit().contains("SafeLives"));
    assertTrue(form.title().contains("24 items"));
  }

  @Test
  void everyPromptCanBeAnsweredYesOrNo() {
    // Item 2 asks how strong the fear is and says itself what counts as yes.
    for (var item : ShippedChecklists.adult().items()) {
      assertTrue(
          item.prompt().matches("(Are|Is|Was|Were|Do|Does|Has|Have|As far as|Over the) .*\\?.*")
              || item.prompt().contains("Answer yes if"),
          item.id().value());
    }
  }

  @Test
  void theUsualProfileIsFourteenOrMore() {
    var profile = ShippedChecklists.usualProfile();

    assertEquals(14, profile.count().atLeast());
    assertEquals(14, profile.count().nationalReference());
    assertTrue(profile.isFor(ShippedChecklists.adult()));
  }

  @Test
  void anotherByteIsAnotherEdition() {
    var bytes = ScoringVectors.form();
    var other = (new String(bytes, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);

    assertNotEquals(
        ChecklistJson.form(bytes).edition().sha256(), ChecklistJson.form(other).edition().sha256());
  }

  @Test
  void everyFileInTheFolderIsShippedAndReadStrictly() throws IOException {
    var shipped =
        Stream.concat(
                ShippedChecklists.formFiles().stream(), ShippedChecklists.profileFiles().stream())
            .map(ShippedChecklistsTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    try (var files = Files.list(FOLDER)) {
      var lying =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.replace(".json", "").replace("profile-", ""))
              .collect(Collectors.toCollection(TreeSet::new));

      assertEquals(lying, shipped);
    }
  }

  /** What a file calls itself, once it has been read to the last name. */
  private static String name(byte[] file) {
    return switch (ChecklistJson.kind(file)) {
      case FORM -> ChecklistJson.form(file, null, ShippedChecklists::set).edition().id();
      case PROFILE -> ChecklistJson.profile(file).edition().id();
      case WORDING_PACK -> throw new AssertionError("no pack is shipped");
    };
  }

  @Test
  void noTwoShippedFilesHaveOneName() {
    var names = ShippedChecklists.formFiles().stream().map(ShippedChecklistsTest::name).toList();

    assertEquals(names.size(), Set.copyOf(names).size());
  }

  @Test
  void everyProfileReadsTheSameOnceItWasWritten() {
    for (var file : ShippedChecklists.profileFiles()) {
      var profile = ChecklistJson.profile(file);
      var again = ChecklistJson.profile(ProfileWriting.file(profile));

      assertEquals(
          profile.toString().replace(profile.edition().sha256(), ""),
          again.toString().replace(again.edition().sha256(), ""));
      assertEquals(profile.standing(), again.standing());
    }
  }
}
