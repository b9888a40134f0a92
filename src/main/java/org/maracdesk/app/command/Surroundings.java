package org.maracdesk.app.command;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

/**
 * What every command needs from outside itself.
 *
 * @param clock tells the day
 * @param random makes keys and identities
 * @param cost what an attempt at a new store's passphrase costs
 * @param words speaks
 * @param input what is typed or piped in, where a command is told to read it
 */
record Surroundings(
    Clock clock, SecureRandom random, KeyDerivation.Cost cost, Words words, InputStream input) {

  /** Who the audit trail says did it. */
  static final Actor ACTOR = new Actor("Command line");

  /** The way into stores. */
  OpenVault openVault() {
    return new OpenVault(clock, random, cost, words);
  }
}
