package org.maracdesk.app;

import org.maracdesk.journeys.KeepKeys;
import org.maracdesk.journeys.PrintRecoverySheet;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.KeysCards;
import org.maracdesk.ui.unlock.ChangePassphraseCard;
import org.maracdesk.ui.unlock.ChangePassphraseModel;
import org.maracdesk.ui.unlock.FourWords;
import org.maracdesk.ui.unlock.KeyCard;
import org.maracdesk.ui.unlock.KeyChange;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Wording;

/** The cards on which who can open the store is changed, put together for an open store. */
final class KeyCards implements KeysCards {

  private final KeepKeys keys;
  private final Renewing renewing;
  private final DeskTools tools;
  private final Status status;
  private final Runnable changed;

  /** Shuts the desk, gives its store a new key, and opens it again. */
  @FunctionalInterface
  interface Renewing {

    /**
     * @param mine the right words, which become its own to close
     * @param withoutEarlier whether backups under the key of until now go
     */
    void renew(Passphrase mine, boolean withoutEarlier);
  }

  /**
   * @param renewing gives the store a new key
   * @param changed runs after each change
   */
  KeyCards(KeepKeys keys, Renewing renewing, DeskTools tools, Status status, Runnable changed) {
    this.keys = keys;
    this.renewing = renewing;
    this.tools = tools;
    this.status = status;
    this.changed = changed;
  }

  @Override
  public void add() {
    card("unlock.keys.add.done").showAdding(new FourWords(tools.random()));
  }

  @Override
  public void remove(KeyHolder whom, String called) {
    card("unlock.keys.remove.done").showRemoving(whom, called, isRenewable());
  }

  @Override
  public void sheet() {
    card("unlock.keys.sheet.done")
        .showSheet(
            keys.newSheet(),
            new PaperSheets(new PrintRecoverySheet(tools.clock(), tools.words())),
            tools.background());
  }

  @Override
  public void change() {
    var model =
        new ChangePassphraseModel(
            keys::changePassphrase,
            tools.background(),
            tools.tries(),
            () -> done("unlock.change.done"));
    new ChangePassphraseCard(tools.words(), model, tools.overlay(), new FourWords(tools.random()))
        .show();
  }

  @Override
  public void renew() {
    var model =
        new KeyChange(
            new Asked(keys, renewing), tools.background(), tools.tries(), tools.overlay()::hide);
    new KeyCard(tools.words(), model, tools.overlay()).showRenewing();
  }

  @Override
  public boolean isRenewable() {
    return keys.isRenewable();
  }

  private KeyCard card(String said) {
    var model =
        new KeyChange(
            new Asked(keys, renewing), tools.background(), tools.tries(), () -> done(said));
    return new KeyCard(tools.words(), model, tools.overlay());
  }

  private void done(String said) {
    tools.overlay().hide();
    status.say(Wording.of(said));
    changed.run();
  }

  /** What the cards ask for. */
  private record Asked(KeepKeys keys, Renewing renewing) implements KeyChange.Keys {

    @Override
    public boolean add(Passphrase mine, String name, String role, Passphrase theirs) {
      return keys.add(mine, name, role, theirs);
    }

    @Override
    public boolean remove(Passphrase mine, KeyHolder whom) {
      return keys.remove(mine, whom);
    }

    @Override
    public boolean keepSheet(Passphrase mine, RecoveryWords.Reading.Whole sheet) {
      return keys.keepSheet(mine, sheet);
    }

    @Override
    public boolean isMine(Passphrase mine) {
      return keys.isMine(mine);
    }

    @Override
    public void renew(Passphrase mine, boolean withoutEarlier) {
      renewing.renew(mine, withoutEarlier);
    }
  }
}
