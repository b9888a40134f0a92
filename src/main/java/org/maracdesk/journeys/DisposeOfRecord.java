package org.maracdesk.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maracdesk.documents.DisposalCertificatePdf;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.DisposalCertificate;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.domain.retention.Proposal;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.store.Noted;
import org.maracdesk.store.RetentionStore;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.KeyRing;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Words;

/**
 * Disposes of a case, a meeting or a checklist without a case whose review date has passed, by two
 * people with keys of their own: one proposes it, another says their words once more and approves
 * it. Then everything of it goes in one change, and a certificate that names nobody stays.
 */
public final class DisposeOfRecord {

  private final Store store;
  private final KeyRing keys;
  private final OwnWords own;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Words words;

  DisposeOfRecord(Store store, KeyRing keys, Clock clock, Supplier<UUID> ids, Words words) {
    this.store = store;
    this.keys = keys;
    own = new OwnWords(store, keys);
    this.clock = clock;
    this.ids = ids;
    this.words = words;
  }

  /** What came of a wish to dispose of a record. */
  public sealed interface Outcome {

    /** It is proposed; somebody else has to approve it. */
    record Proposed(Proposal proposal) implements Outcome {}

    /** It is done; this is what is left. */
    record Disposed(DisposalCertificate certificate) implements Outcome {}

    /** These are not the words of whoever opened the store; nothing has changed. */
    record WrongWords() implements Outcome {}

    /** Something stands in the way; nothing has changed. */
    record Barred(List<DisposalBar> bars) implements Outcome {
      public Barred {
        bars = List.copyOf(bars);
      }
    }
  }

  /** Which key opened the store. */
  public Approver me() {
    var holder = keys.holder();
    return new Approver(holder.slot(), holder.role());
  }

  /** Whether anybody else has a passphrase of their own, so that they could approve. */
  public boolean isSomebodyElseThere() {
    return keys.holders().stream()
        .filter(one -> one.kind() == KeyHolder.Kind.PASSPHRASE)
        .anyMatch(one -> !one.slot().equals(keys.holder().slot()));
  }

  /** Proposes to dispose of a record. */
  public Outcome propose(RecordId record) {
    return attempt(
        shelves -> {
          var bars = new ArrayList<>(found(shelves, record).bars());
          nobodysKey(bars);
          if (!bars.isEmpty()) {
            throw new Stopped(bars);
          }
          var proposal = new Proposal(record, me(), LocalDate.now(clock));
          shelves.keeping().keep(proposal);
          return new Noted<>(
              AuditNote.of(AuditNote.Kind.DISPOSAL_PROPOSED, record.value(), keys.holder().id()),
              new Outcome.Proposed(proposal));
        });
  }

  /** Takes back what was proposed for a record, whoever did. */
  public void takeBack(RecordId record) {
    store.keep(
        AuditNote.of(AuditNote.Kind.DISPOSAL_WITHDRAWN, record.value()),
        shelves -> shelves.keeping().takeBack(record));
  }

  /**
   * Approves what somebody else proposed, and disposes of the record. What stands in the way is
   * looked for once more in the same change.
   *
   * @param mine the words of whoever approves; they stay the caller's to close
   */
  public Outcome approve(RecordId record, Passphrase mine) {
    if (!own.right(() -> keys.isMine(mine))) {
      return new Outcome.WrongWords();
    }
    return attempt(
        shelves -> {
          var found = found(shelves, record);
          var bars = new ArrayList<>(found.bars());
          nobodysKey(bars);
          var proposal = found.proposal();
          if (proposal == null) {
            bars.add(new DisposalBar.NotProposed());
            throw new Stopped(bars);
          }
          if (proposal.by().slot().equals(me().slot())) {
            bars.add(new DisposalBar.SamePerson());
          }
          if (!bars.isEmpty()) {
            throw new Stopped(bars);
          }
          return dispose(shelves, found, proposal);
        });
  }

  private Noted<Outcome> dispose(Shelves shelves, ReviewLine found, Proposal proposal) {
    var record = found.record();
    int version = shelves.retention().policy().version();
    var removal = shelves.retention().remove(record, ids);
    var certificate =
        new DisposalCertificate(
            ids.get(),
            found.named().named(),
            found.review().recordClass(),
            found.review().on(),
            version,
            proposal.by(),
            proposal.on(),
            me(),
            LocalDate.now(clock),
            removal.removed(),
            removal.peopleKept());
    shelves.retention().keep(certificate, hash(certificate));
    return new Noted<>(
        AuditNote.of(kind(record), record.value(), certificate.id(), keys.holder().id()),
        new Outcome.Disposed(certificate));
  }

  private static AuditNote.Kind kind(RecordId record) {
    return switch (record) {
      case RecordId.OfCase _ -> AuditNote.Kind.CASE_DISPOSED;
      case RecordId.OfMeeting _ -> AuditNote.Kind.MEETING_DISPOSED;
      case RecordId.OfChecklist _ -> AuditNote.Kind.CHECKLIST_DISPOSED;
    };
  }

  private void nobodysKey(List<DisposalBar> bars) {
    if (keys.holder().kind() == KeyHolder.Kind.RECOVERY) {
      bars.add(new DisposalBar.NobodysKey());
    }
  }

  private ReviewLine found(Shelves shelves, RecordId record) {
    var found =
        switch (record) {
          case RecordId.OfCase(var id) -> RetentionReading.one(shelves, id, LocalDate.now(clock));
          case RecordId.OfMeeting(var id) -> new LooseRecords(shelves, clock).meeting(id);
          case RecordId.OfChecklist(var id) -> new LooseRecords(shelves, clock).checklist(id);
        };
    return found.orElseThrow(() -> KeepRetention.gone(record));
  }

  /** Leaves a change that must not happen, so that nothing of it is kept. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<DisposalBar> bars;

    Stopped(List<DisposalBar> bars) {
      this.bars = List.copyOf(bars);
    }
  }

  private Outcome attempt(Function<Shelves, Noted<Outcome>> change) {
    try {
      return store.change(change);
    } catch (Stopped stopped) {
      return new Outcome.Barred(stopped.bars);
    }
  }

  /**
   * A certificate as it is kept.
   *
   * @param certificate what it says
   * @param sha256 the hash it got when it was made, 64 hex digits
   * @param unchanged whether it still has that hash
   */
  public record Certified(DisposalCertificate certificate, String sha256, boolean unchanged) {}

  /** All certificates, the latest first. */
  public List<Certified> certificates() {
    return store.read(shelves -> shelves.retention().certificates()).stream()
        .map(DisposeOfRecord::certified)
        .toList();
  }

  private static Certified certified(RetentionStore.Kept kept) {
    return new Certified(
        kept.certificate(), kept.sha256(), hash(kept.certificate()).equals(kept.sha256()));
  }

  /** Whether what was disposed of is still in the file, until the store is closed. */
  public boolean isStillInTheFile() {
    return store.read(shelves -> shelves.retention().compactionIsDue());
  }

  /** Saves a certificate as a PDF, whole or not at all, and notes that it left. */
  public void save(Certified certified, Path file) {
    Outgoing.of(store).write(file, draw(certified));
    store.keep(AuditNote.of(AuditNote.Kind.DOCUMENT_ISSUED, certified.certificate().id()), _ -> {});
  }

  /** What a file of a certificate should be called; it names nobody. */
  public String fileName(Certified certified) {
    var certificate = certified.certificate();
    return Outgoing.of(store)
        .called("marac-" + certificate.approvedOn() + "-disposal-" + called(certificate) + ".pdf");
  }

  private static String called(DisposalCertificate certificate) {
    return switch (certificate.of()) {
      case Disposed.OfCase(_, var number) -> number.toString();
      case Disposed.OfMeeting(_, var day) -> "meeting-" + day;
      // Several may have been changed on one day
      case Disposed.OfChecklist _ -> "checklist-" + certificate.id();
    };
  }

  /** A certificate as a PDF, in memory. */
  byte[] draw(Certified certified) {
    var area = store.read(shelves -> shelves.agencies().area());
    return new DisposalCertificatePdf(Outgoing.of(store).paper(words, clock), words)
        .draw(
            certified.certificate(),
            area.map(Area::name).orElse(""),
            certified.sha256(),
            new Content.Marking(area.map(Area::marking).orElse(""), ""))
        .pdf();
  }

  private static String hash(DisposalCertificate certificate) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(certificate.lines().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
