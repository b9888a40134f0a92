package org.maracdesk.journeys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.store.Store;
import org.maracdesk.store.StoreCheck;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.LeftBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Terms;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * An open store with every job that can be done in it. Closing it is the lock: nothing that can see
 * a case outlives it.
 */
public final class Session implements AutoCloseable {

  private final Vault vault;
  private final Store store;
  private final Clock clock;
  private final SecureRandom random;
  private final Supplier<KeyDerivation.Cost> cost;
  private final FindCase findCase;
  private final RegisterCase registerCase;
  private final CompleteChecklist completeChecklist;
  private final LookBack lookBack;
  private final BuildAgenda buildAgenda;
  private final CallMeeting callMeeting;
  private final DecideCase decideCase;
  private final RunMeeting runMeeting;
  private final RecordResearch recordResearch;
  private final AskAgencies askAgencies;
  private final FollowUpActions followUpActions;
  private final RemindAgencies remindAgencies;
  private final CountActions countActions;
  private final UpdateActions updateActions;
  private final ProduceDocuments produceDocuments;
  private final ImportSpreadsheets importSpreadsheets;
  private final ExportSpreadsheet exportSpreadsheet;
  private final KeepAgencies keepAgencies;
  private final SetUpArea setUpArea;
  private final KeepActionBank keepActionBank;
  private final ChecklistShelf checklistShelf;
  private final KeepChecklists keepChecklists;
  private final SendChecklists sendChecklists;
  private final TieChecklist tieChecklist;
  private final KeepLocalRules keepLocalRules;
  private final NoteReading noteReading;
  private final WhoDidWhat whoDidWhat;
  private final NoteUnlocking unlocking;
  private final Locking locking;
  private final KeepBackups keepBackups;
  private volatile @Nullable Wording aboutBackups;
  private volatile @Nullable Wording news;
  private final KeepKeys keepKeys;
  private final KeepRetention keepRetention;
  private final DisposeOfRecord disposeOfRecord;
  private volatile Terms terms;
  private volatile boolean fresh;
  private volatile @Nullable Wording told;

  Session(
      Vault vault,
      Store store,
      Clock clock,
      SecureRandom random,
      Supplier<KeyDerivation.Cost> cost,
      Words words,
      LastSeen lastSeen) {
    this.vault = vault;
    this.store = store;
    this.clock = clock;
    this.random = random;
    this.cost = cost;
    terms = area().map(Session::terms).orElse(Terms.USUAL);
    var ids = new Identities(clock, random);
    checklistShelf = new ChecklistShelf(store, clock);
    keepChecklists = new KeepChecklists(store, checklistShelf);
    sendChecklists = new SendChecklists(store, clock, checklistShelf);
    tieChecklist = new TieChecklist(store, clock, checklistShelf);
    keepLocalRules = new KeepLocalRules(store, checklistShelf, clock);
    keepBackups = new KeepBackups(vault, store, clock, this::remember);
    keepKeys = new KeepKeys(vault.keys(), store, clock, random, cost);
    keepRetention = new KeepRetention(store, vault.keys(), clock, ids);
    disposeOfRecord = new DisposeOfRecord(store, vault.keys(), clock, ids, words.with(this::terms));
    findCase = new FindCase(store, checklistShelf, clock);
    registerCase = new RegisterCase(store, clock, ids);
    completeChecklist = new CompleteChecklist(store, clock, ids, checklistShelf);
    lookBack = new LookBack(store, checklistShelf);
    buildAgenda = new BuildAgenda(store, clock, ids);
    callMeeting = new CallMeeting(store, clock, ids);
    decideCase = new DecideCase(store, clock, ids);
    runMeeting = new RunMeeting(store, clock, ids);
    recordResearch = new RecordResearch(store, clock, ids);
    askAgencies = new AskAgencies(store, clock, ids, words.with(this::terms));
    produceDocuments = new ProduceDocuments(store, clock, words.with(this::terms), checklistShelf);
    followUpActions = new FollowUpActions(store, clock, ids);
    remindAgencies = new RemindAgencies(store, clock, words.with(this::terms));
    countActions = new CountActions(store, clock, words.with(this::terms));
    updateActions = new UpdateActions(store, followUpActions, clock, ids);
    importSpreadsheets = new ImportSpreadsheets(store, clock, ids, completeChecklist);
    exportSpreadsheet = new ExportSpreadsheet(store, clock);
    keepAgencies = new KeepAgencies(store, clock, ids);
    setUpArea = new SetUpArea(store, clock, ids, area -> terms = terms(area));
    keepActionBank = new KeepActionBank(store, clock, ids);
    noteReading = new NoteReading(store);
    whoDidWhat = new WhoDidWhat(store, clock, vault.id());
    unlocking = new NoteUnlocking(vault, store, lastSeen, keepBackups.isBroughtBack());
    locking = new Locking(vault, store, clock, unlocking, keepBackups);
  }

  public FindCase findCase() {
    return findCase;
  }

  public RegisterCase registerCase() {
    return registerCase;
  }

  public CompleteChecklist completeChecklist() {
    return completeChecklist;
  }

  public LookBack lookBack() {
    return lookBack;
  }

  public BuildAgenda buildAgenda() {
    return buildAgenda;
  }

  public CallMeeting callMeeting() {
    return callMeeting;
  }

  public DecideCase decideCase() {
    return decideCase;
  }

  public RunMeeting runMeeting() {
    return runMeeting;
  }

  public RecordResearch recordResearch() {
    return recordResearch;
  }

  public AskAgencies askAgencies() {
    return askAgencies;
  }

  public FollowUpActions followUpActions() {
    return followUpActions;
  }

  public RemindAgencies remindAgencies() {
    return remindAgencies;
  }

  public CountActions countActions() {
    return countActions;
  }

  public UpdateActions updateActions() {
    return updateActions;
  }

  public ProduceDocuments produceDocuments() {
    return produceDocuments;
  }

  public ImportSpreadsheets importSpreadsheets() {
    return importSpreadsheets;
  }

  public ExportSpreadsheet exportSpreadsheet() {
    return exportSpreadsheet;
  }

  public KeepAgencies keepAgencies() {
    return keepAgencies;
  }

  public SetUpArea setUpArea() {
    return setUpArea;
  }

  public KeepActionBank keepActionBank() {
    return keepActionBank;
  }

  public ChecklistShelf checklistShelf() {
    return checklistShelf;
  }

  public KeepChecklists keepChecklists() {
    return keepChecklists;
  }

  public SendChecklists sendChecklists() {
    return sendChecklists;
  }

  public TieChecklist tieChecklist() {
    return tieChecklist;
  }

  public KeepLocalRules keepLocalRules() {
    return keepLocalRules;
  }

  public KeepBackups keepBackups() {
    return keepBackups;
  }

  public KeepKeys keepKeys() {
    return keepKeys;
  }

  public KeepRetention keepRetention() {
    return keepRetention;
  }

  public DisposeOfRecord disposeOfRecord() {
    return disposeOfRecord;
  }

  public NoteReading noteReading() {
    return noteReading;
  }

  public WhoDidWhat whoDidWhat() {
    return whoDidWhat;
  }

  /** The local Marac, if one is set up. */
  public Optional<Area> area() {
    return store.read(shelves -> shelves.agencies().area());
  }

  /** All agencies, by name. */
  public List<Agency> agencies() {
    return store.read(shelves -> shelves.agencies().all());
  }

  /** All who speak for agencies. */
  public List<Representative> representatives() {
    return store.read(shelves -> shelves.agencies().representatives());
  }

  /** Changes the local Marac's habits. */
  public void keep(Area area) {
    store.keep(AuditNote.of(AuditNote.Kind.AREA_CHANGED), shelves -> shelves.agencies().keep(area));
    terms = terms(area);
  }

  /** What the area calls the meeting and the people it is about. */
  public Terms terms() {
    return terms;
  }

  private static Terms terms(Area area) {
    var labels = area.labels();
    return new Terms(
        labels.conference().term(), labels.victim().term(), labels.perpetrator().term());
  }

  /** Gives a store that has just been made its area. */
  void furnish(Area area) {
    store.keep(
        AuditNote.of(AuditNote.Kind.STORE_CREATED, vault.id()),
        shelves -> shelves.agencies().keep(area));
    terms = terms(area);
    fresh = true;
    unlocking.created();
  }

  /** Notes that a store that was there already has been unlocked. */
  void unlocked() {
    news = keepBackups.news().orElse(null);
    told = unlocking.unlocked().orElse(null);
    aboutBackups = keepBackups.arrive().orElse(null);
  }

  /**
   * Remembers on this computer how far the trail has come, as each unlock and each lock do: after
   * the program was ended at once, an older copy of the store is known by that. Nothing is said
   * where it cannot be remembered.
   */
  public void remember() {
    unlocking.remember();
  }

  /** Whether the store was made just now, so that its area is still to be set up. */
  public boolean isFresh() {
    return fresh;
  }

  /** Whether everybody in it is invented. */
  public boolean isPractice() {
    return store.isPractice();
  }

  /** Tells the day in it, which in practice is one of the invented story. */
  public Clock clock() {
    return clock;
  }

  /** Where the store is. */
  public Path folder() {
    return vault.folder();
  }

  /** Reads every row, follows every reference and checks the audit trail. */
  public StoreCheck verify() {
    return store.verify();
  }

  /** Looks through the whole store and says what was found; that something was is noted. */
  public StoreLook check() {
    var found = store.verify();
    if (!found.isClean()) {
      LookAfterUnlock.seen(store);
    }
    return StoreLook.at(found);
  }

  /** A look at what is open, in small steps, for once it is on show. */
  public LookAfterUnlock lookAfterUnlock() {
    return new LookAfterUnlock(store);
  }

  Store store() {
    return store;
  }

  /** What the user has to be told although the store could be opened. */
  public Optional<Wording> remark() {
    return Stream.of(attention(), Optional.ofNullable(news))
        .flatMap(Optional::stream)
        .reduce(Session::both);
  }

  /** Whether {@link #remark} is only good to know, and nothing has to be done. */
  public boolean isOnlyNews() {
    return attention().isEmpty();
  }

  private Optional<Wording> attention() {
    return Stream.of(Optional.ofNullable(told), vault.remark(), Optional.ofNullable(aboutBackups))
        .flatMap(Optional::stream)
        .reduce(Session::both);
  }

  private static Wording both(Wording first, Wording more) {
    return Wording.of("backup.both", first, more);
  }

  /** How a store came to be locked, as a code in the trail. */
  public enum Locked {
    BY_HAND,
    IDLE,
    CLOSED
  }

  /** Locks the store, notes how it came to that, and makes a backup where one is due. */
  public void lock(Locked how) {
    locking.lock(how);
  }

  /** Locks as {@link #lock} does, and leaves the backup that is due: a drive may take its time. */
  public Optional<LeftBackup> leave(Locked how) {
    return locking.leave(how);
  }

  /**
   * Puts the store under a new data key. It is closed then, and also when that could not be done.
   *
   * @return {@code WrongPassphrase} when these are not the words of whoever opened it: nothing has
   *     changed and it stays open; otherwise what came of opening the store it is now
   * @throws ExplainedException when it was not done; the store is as it was
   */
  Opening renewKey(Passphrase mine) {
    return locking.renewKey(mine, cost.get(), random);
  }

  /** Locks the store because what it was opened for is done; no backup is made. */
  @Override
  public void close() {
    locking.close();
  }
}
