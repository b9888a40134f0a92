package org.maracdesk.ui.settings;

import org.maracdesk.vault.KeyHolder;

/** Who can open the store is changed on cards over the window; these show them. */
public interface KeysCards {

  /** Lets somebody in. */
  void add();

  /**
   * Lets somebody in no more.
   *
   * @param called what to call them on the card
   */
  void remove(KeyHolder whom, String called);

  /** Makes a recovery sheet. */
  void sheet();

  /** Gives whoever opened the store another passphrase. */
  void change();

  /** Gives the store another data key. */
  void renew();

  /** Whether the store can get another data key: one of invented people needs none. */
  boolean isRenewable();
}
