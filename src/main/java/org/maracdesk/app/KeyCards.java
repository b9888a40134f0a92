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
  private final DeskTools tools;
  private final Status status;
  private final Runnable changed;

  /**
   * @param changed runs after each change
   */
  KeyCards(KeepKeys keys, DeskTools tools, Status status, Runnable changed) {
    this.keys = keys;
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
    card("unlock.keys.remove.done").showRemoving(whom, called);
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
            keys::changePassphrase, tools.background(), () -> done("unlock.change.done"));
    new ChangePassphraseCard(tools.words(), model, tools.overlay(), new FourWords(tools.random()))
        .show();
  }

  private KeyCard card(String said) {
    var model = new KeyChange(new Asked(keys), tools.background(), () -> done(said));
    return new KeyCard(tools.words(), model, tools.overlay());
  }

  private void done(String said) {
    tools.overlay().hide();
    status.say(Wording.of(said));
    changed.run();
  }

  /** What the cards ask for. */
  private record Asked(KeepKeys keys) implements KeyChange.Keys {

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
  }
}
