package org.maracdesk.journeys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Takes what agencies released into what was shared at a meeting, each thing once. */
public final class ShareResearch {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  ShareResearch(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Something an agency released to the meeting.
   *
   * @param agency whose it is
   * @param item what it is
   * @param about whom it is about; null for the whole case
   */
  public record Released(AgencyCode agency, ResearchItem item, @Nullable Participant about) {}

  /**
   * What an agency answered besides what it holds.
   *
   * @param agency whose answer it is
   * @param contacted whether it contacted the victim itself
   * @param offers what it offers to do, or nothing
   */
  public record Answer(AgencyCode agency, boolean contacted, Confidential offers) {}

  /**
   * What the meeting may have about a case.
   *
   * @param items what was released to everybody
   * @param answers what agencies answered besides, where there is anything
   * @param forChairAndIdva how many things only the chair and the IDVA may have; they are not here
   */
  public record Offer(List<Released> items, List<Answer> answers, int forChairAndIdva) {

    /** Nothing. */
    public static final Offer NONE = new Offer(List.of(), List.of(), 0);

    public Offer {
      items = List.copyOf(items);
      answers = List.copyOf(answers);
    }
  }

  /** What the meeting may have about a referral. */
  public Offer offer(ReferralId referral) {
    return store.read(
        shelves -> {
          var returns = shelves.research().of(List.of(referral));
          var items = new ArrayList<Released>();
          for (var each : returns) {
            for (var item : each.released()) {
              items.add(new Released(each.agency(), item, about(shelves, referral, item)));
            }
          }
          var answers =
              returns.stream()
                  .filter(each -> each.standing().isAnswer())
                  .map(each -> new Answer(each.agency(), each.contact().made(), each.suggestion()))
                  .filter(each -> each.contacted() || !each.offers().isBlank())
                  .toList();
          return new Offer(
              items, answers, returns.stream().mapToInt(ResearchReturn::forChairAndIdva).sum());
        });
  }

  private static @Nullable Participant about(
      Shelves shelves, ReferralId referral, ResearchItem item) {
    return shelves
        .cases()
        .referral(referral)
        .flatMap(found -> shelves.cases().caseFile(found.caseId()))
        .map(file -> file.participant(item.about()))
        .orElse(null);
  }

  /**
   * Writes a released item down as shared, with its kind, its text and whom it is about as
   * released, and marks it so; both or neither. Where it stands there still, because it was offered
   * again, it is only marked.
   *
   * @return what was shared
   * @throws ExplainedException if it is not released, was shared already, or the meeting is not in
   *     session with this case on its agenda
   */
  public SharedInformation share(MeetingId meeting, AgendaItemId place, ItemId item) {
    return store.change(
        shelves -> {
          var referral = listed(shelves, meeting, place).referral();
          var research = holding(shelves, item);
          var released =
              research.released().stream()
                  .filter(each -> each.id().equals(item) && research.referral().equals(referral))
                  .findFirst()
                  .orElseThrow(
                      () -> new ExplainedException(Wording.of("journeys.research.not-released")));
          if (released.shared() != null) {
            throw new ExplainedException(Wording.of("journeys.research.shared-already"));
          }
          boolean stands = shelves.meetings().sharedAt(place).contains(item.value());
          boolean elsewhere = !stands && shelves.meetings().isTold(item.value());
          var told =
              new SharedInformation(
                  elsewhere ? ids.get() : item.value(),
                  research.agency(),
                  kind(released.kind()),
                  released.text(),
                  released.about());
          if (!stands) {
            shelves.meetings().tell(place, told);
          }
          mark(shelves, research, item, new ResearchItem.Shared(meeting, clock.instant()));
          return new Noted<>(note(meeting, research, item), told);
        });
  }

  /**
   * Lets the marks follow what a discussion says: what was taken and is struck or undone is offered
   * again, and what is put back is marked again.
   *
   * @param before what was shared until now, by id
   * @param now what is shared from now on
   */
  void follow(Shelves shelves, MeetingId meeting, Set<UUID> before, Set<UUID> now) {
    for (var id : before) {
      if (!now.contains(id)) {
        mark(shelves, id, was -> was != null && was.meeting().equals(meeting), null);
      }
    }
    for (var id : now) {
      if (!before.contains(id)) {
        mark(shelves, id, Objects::isNull, new ResearchItem.Shared(meeting, clock.instant()));
      }
    }
  }

  private void mark(
      Shelves shelves,
      UUID id,
      Predicate<ResearchItem.@Nullable Shared> where,
      ResearchItem.@Nullable Shared mark) {
    var item = new ItemId(id);
    shelves
        .research()
        .holding(item)
        .filter(
            research ->
                research.items().stream()
                    .anyMatch(each -> each.id().equals(item) && where.test(each.shared())))
        .ifPresent(research -> mark(shelves, research, item, mark));
  }

  /** Offers an item again that was marked as shared by mistake; what was written down stays. */
  public void offerAgain(MeetingId meeting, AgendaItemId place, ItemId item) {
    store.change(
        shelves -> {
          listed(shelves, meeting, place);
          var research = holding(shelves, item);
          mark(shelves, research, item, null);
          return new Noted<>(note(meeting, research, item), item);
        });
  }

  private void mark(
      Shelves shelves, ResearchReturn research, ItemId item, ResearchItem.@Nullable Shared mark) {
    shelves
        .research()
        .keep(
            research
                .with(item, each -> each.shared(mark))
                .recorded(research.provenance().next(clock.instant())));
  }

  private static ResearchReturn holding(Shelves shelves, ItemId item) {
    return shelves
        .research()
        .holding(item)
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.research.not-released")));
  }

  private static AgendaItem listed(Shelves shelves, MeetingId meeting, AgendaItemId place) {
    var open =
        shelves
            .meetings()
            .meeting(meeting)
            .filter(each -> each.stage() == MeetingStage.OPEN)
            .isPresent();
    if (!open) {
      throw new ExplainedException(Wording.of("journeys.meeting.not-open"));
    }
    return shelves.meetings().items(meeting).stream()
        .filter(each -> each.id().equals(place))
        .findFirst()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.agenda.not-listed")));
  }

  private static SharedInformation.Kind kind(ResearchItem.Kind kind) {
    return switch (kind) {
      case FACT -> SharedInformation.Kind.FACT;
      case OPINION -> SharedInformation.Kind.OPINION;
      case THIRD_PARTY_UNVERIFIED -> SharedInformation.Kind.UNVERIFIED;
    };
  }

  private static AuditNote note(MeetingId meeting, ResearchReturn research, ItemId item) {
    return AuditNote.of(
        AuditNote.Kind.RESEARCH_SHARED,
        meeting.value(),
        research.referral().value(),
        research.id().value(),
        item.value());
  }
}
