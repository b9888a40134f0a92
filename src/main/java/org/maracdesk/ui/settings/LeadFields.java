package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative.Capacity;
import org.maracdesk.domain.agency.UsualSeat;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.SetUpArea;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/**
 * Who usually chairs and who coordinates, each for an agency at the table; both may be left out.
 */
final class LeadFields {

  private final List<Agency> present;
  private final LabelledField<TextField> chair;
  private final LabelledField<ChoiceField<Table>> chairOf;
  private final LabelledField<TextField> coordinator;
  private final LabelledField<ChoiceField<Table>> coordinatorOf;
  private final Label none;

  /** An agency that is at the table, or will be. */
  private record Table(AgencyCode code, String name) {}

  /**
   * @param present the agencies that are there already
   */
  LeadFields(Words words, Form form, List<Agency> present) {
    this.present = List.copyOf(present);
    chair = form.text("chair", "setup.chair", "");
    chairOf = agency(words, "setup.chair.agency");
    coordinator = form.text("coordinator", "setup.coordinator", "");
    coordinatorOf = agency(words, "setup.coordinator.agency");
    none = Texts.small(words.say("setup.leads.none"));
  }

  private static LabelledField<ChoiceField<Table>> agency(Words words, String key) {
    return new LabelledField<>(words.say(key), new ChoiceField<>(List.of(), Table::name));
  }

  /** All of it. */
  Node[] all() {
    return new Node[] {Pair.of(chair, chairOf), Pair.of(coordinator, coordinatorOf), none};
  }

  /** Offers the agencies that are there and those that are ticked; keeps what was chosen. */
  void offer(List<SetUpArea.Seat> ticked) {
    var tables = new ArrayList<Table>();
    present.forEach(agency -> tables.add(new Table(agency.code(), agency.name())));
    ticked.forEach(seat -> tables.add(new Table(seat.seat().code(), seat.name())));
    offer(chairOf.control(), tables, UsualSeat.POLICE);
    offer(coordinatorOf.control(), tables, UsualSeat.COORDINATION);
    boolean empty = tables.isEmpty();
    none.setVisible(empty);
    none.setManaged(empty);
    for (var field : List.of(chair, chairOf, coordinator, coordinatorOf)) {
      field.control().setDisable(empty);
    }
  }

  private static void offer(ChoiceField<Table> field, List<Table> tables, UsualSeat usual) {
    var chosen = field.getValue();
    field.getItems().setAll(tables);
    field.setValue(
        tables.stream()
            .filter(table -> chosen != null && table.code().equals(chosen.code()))
            .findFirst()
            .or(() -> of(tables, usual))
            .or(() -> of(tables, UsualSeat.POLICE))
            .or(() -> tables.stream().findFirst())
            .orElse(null));
  }

  private static Optional<Table> of(List<Table> tables, UsualSeat seat) {
    return tables.stream().filter(table -> table.code().equals(seat.code())).findFirst();
  }

  /** What cannot be kept, each at its field. */
  List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.check(problems, "chair", Confidential.of(chair.control().getText()));
    TextLimit.LINE.check(problems, "coordinator", Confidential.of(coordinator.control().getText()));
    return problems;
  }

  /** Who is named. */
  List<SetUpArea.Lead> leads() {
    var leads = new ArrayList<SetUpArea.Lead>();
    add(leads, Capacity.CHAIR, chair, chairOf);
    add(leads, Capacity.COORDINATOR, coordinator, coordinatorOf);
    return leads;
  }

  private static void add(
      List<SetUpArea.Lead> leads,
      Capacity capacity,
      LabelledField<TextField> name,
      LabelledField<ChoiceField<Table>> agency) {
    var table = agency.control().getValue();
    var said = Confidential.of(name.control().getText());
    if (table != null && !said.isBlank()) {
      leads.add(new SetUpArea.Lead(table.code(), capacity, said));
    }
  }
}
