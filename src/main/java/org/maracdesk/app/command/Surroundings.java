package org.maracdesk.app.command;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Supplier;
import org.maracdesk.journeys.LastSeen;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

/**
 * What every command needs from outside itself.
 *
 * @param clock tells the day
 * @param random makes keys and identities
 * @param cost what an attempt at a new passphrase shall cost; asked where there is one
 * @param words speaks
 * @param lastSeen how far the trail of each store went when it was last open on this computer
 * @param input what is typed or piped in, where a command is told to read it
 */
record Surroundings(
    Clock clock,
    SecureRandom random,
    Supplier<KeyDerivation.Cost> cost,
    Words words,
    LastSeen lastSeen,
    InputStream input) {

  /** The way into stores; an older copy put in the place of one is found as in the window. */
  OpenVault openVault() {
    return new OpenVault(clock, random, cost, words, lastSeen).forCommands();
  }

  /** The way into a copy that is gone when the command is over: nothing of it is remembered. */
  OpenVault openScratch() {
    return new OpenVault(clock, random, cost, words, LastSeen.NOWHERE).forCommands();
  }
}
