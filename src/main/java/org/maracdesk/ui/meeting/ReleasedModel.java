package org.maracdesk.ui.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.journeys.ShareResearch.Offer;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/**
 * What agencies released about a case beforehand: decides. Each thing is taken into what was shared
 * once, and who has not answered is said.
 */
final class ReleasedModel {

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final AgendaItem item;
  private final ObservableList<SharedInformation> shared;
  private final Background background;
  private final Status status;
  private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);
  private final ReadOnlyObjectWrapper<List<String>> notAnswered =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Set<ItemId> underWay = new HashSet<>();

  ReleasedModel(
      RunMeeting journey,
      MeetingId meeting,
      AgendaItem item,
      ObservableList<SharedInformation> shared,
      Background background,
      Status status) {
    this.journey = journey;
    this.meeting = meeting;
    this.item = item;
    this.shared = shared;
    this.background = background;
    this.status = status;
  }

  private record Found(Offer offer, List<String> notAnswered) {}

  /** Reads what was released, and who has not answered. */
  void load() {
    background.run(
        () ->
            new Found(
                journey.shareResearch().offer(item.referral()),
                journey.missingReturns().of(meeting).about(item.referral())),
        found -> {
          notAnswered.set(found.notAnswered());
          offer.set(found.offer());
        });
  }

  /** Takes something into what was shared, unless it is being taken already. */
  void take(ItemId id) {
    if (!underWay.add(id)) {
      return;
    }
    background.run(
        null,
        () -> journey.shareResearch().share(meeting, item.id(), id),
        told -> {
          if (shared.stream().noneMatch(each -> each.id().equals(told.id()))) {
            shared.add(told);
          }
          status.saved();
          load();
        },
        () -> underWay.remove(id));
  }

  /** Offers something again that was taken by mistake; what was written down stays. */
  void offerAgain(ItemId id) {
    background.run(
        () -> journey.shareResearch().offerAgain(meeting, item.id(), id),
        () -> {
          status.saved();
          load();
        });
  }

  /** What was released. */
  ReadOnlyObjectProperty<Offer> offer() {
    return offer.getReadOnlyProperty();
  }

  /** The names of the agencies that have not answered about this case. */
  ReadOnlyObjectProperty<List<String>> notAnswered() {
    return notAnswered.getReadOnlyProperty();
  }
}
