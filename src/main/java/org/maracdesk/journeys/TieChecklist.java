package org.maracdesk.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Gives a checklist that was completed before there was a case the referral it belongs to: a new
 * one, or that of a case that is here. What it shows goes onto the referral; it stays as it is.
 */
public final class TieChecklist {

  private final Store store;
  private final Clock clock;
  private final ChecklistShelf shelf;

  TieChecklist(Store store, Clock clock, ChecklistShelf shelf) {
    this.store = store;
    this.clock = clock;
    this.shelf = shelf;
  }

  /**
   * Begins the referral of a checklist, with what the checklist knows written in already; or goes
   * on with it, if it was begun before.
   *
   * @throws ExplainedException if another referral is being written in, or the checklist cannot
   *     belong to one
   */
  public void beginReferral(ChecklistId id) {
    var now =
        store.read(
            shelves ->
                shelves.unfinished().checklist().filter(id::equals).isPresent()
                    && !shelves.unfinished().referral().isEmpty());
    if (now) {
      return;
    }
    store.keep(
        AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED, id.value()),
        shelves -> {
          if (!shelves.unfinished().referral().isEmpty()) {
            throw new ExplainedException(Wording.of("journeys.tie.other-unfinished"));
          }
          var cover = free(shelves, id);
          var completed = shelves.checklists().completed(cover.id()).orElseThrow();
          shelves
              .unfinished()
              .keep(
                  UnfinishedReferral.begunWith(
                      GroundsShown.by(completed),
                      completed.circumstances().lastIncident(),
                      LocalDateTime.now(clock)));
          shelves.unfinished().isFor(id);
        });
  }

  /**
   * Ties a checklist to the latest referral of a case.
   *
   * @throws ExplainedException if it belongs to one already, or the case is gone
   */
  public void toCase(ChecklistId id, CaseId caseId) {
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_TIED, id.value(), caseId.value()),
        shelves -> {
          free(shelves, id);
          tie(shelves, id, latest(shelves.cases().referralsOf(caseId)), clock.instant());
        });
  }

  private static Referral latest(List<Referral> referrals) {
    return referrals.stream()
        .max(Comparator.comparing(Referral::date))
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.checklist.gone")));
  }

  /** In the change that registers a referral: the checklist it was written for goes with it. */
  static void registered(Shelves shelves, Referral referral, Instant at) {
    shelves
        .unfinished()
        .checklist()
        .ifPresent(
            id -> {
              tie(shelves, id, referral, at);
              shelves.unfinished().isFor(null);
            });
  }

  private static void tie(Shelves shelves, ChecklistId id, Referral referral, Instant at) {
    var completed =
        shelves
            .checklists()
            .completed(id)
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.checklist.gone")));
    shelves.checklists().tie(id, referral.caseId(), referral.id());
    GroundsShown.on(referral, completed, at).ifPresent(shelves.cases()::keep);
  }

  /** A completed one that belongs to no case yet and may belong to one. */
  private ChecklistCover free(Shelves shelves, ChecklistId id) {
    var cover =
        shelves
            .checklists()
            .cover(id)
            .filter(ChecklistCover::isCompleted)
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.checklist.gone")));
    if (cover.caseId() != null) {
      throw new ExplainedException(Wording.of("store.checklist.tied"));
    }
    if (shelf
        .form(cover.form(), null)
        .filter(form -> form.status() == ChecklistForm.Status.SCAFFOLD)
        .isPresent()) {
      throw new ExplainedException(Wording.of("journeys.checklist.scaffold"));
    }
    return cover;
  }
}
