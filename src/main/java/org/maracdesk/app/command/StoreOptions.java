package org.maracdesk.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import picocli.CommandLine.Option;

/** Which store, and where its passphrase is read from; never an argument, never the environment. */
final class StoreOptions {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store's folder.")
  private Path folder;

  @Option(
      names = "--passphrase-file",
      required = true,
      paramLabel = "FILE",
      description = "A file whose first line is the passphrase; - for standard input.")
  private Path passphraseFile;

  private final InputStream standardInput;

  StoreOptions(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The store's folder. */
  Path folder() {
    return folder;
  }

  /** The passphrase; whoever asks closes it. */
  Passphrase passphrase() {
    try {
      var bytes =
          passphraseFile.toString().equals("-")
              ? standardInput.readAllBytes()
              : Files.readAllBytes(passphraseFile);
      try {
        return firstLine(bytes);
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("command.passphrase.not-read"), e);
    }
  }

  private static Passphrase firstLine(byte[] bytes) {
    var all = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    int end = 0;
    while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
      end++;
    }
    var line = new char[end];
    all.get(line, 0, end);
    Arrays.fill(all.array(), '\0');
    if (end == 0) {
      throw new ExplainedException(Wording.of("command.passphrase.empty"));
    }
    // The passphrase wipes the line when it closes; wiped here, every passphrase would be the same
    return Passphrase.of(line);
  }
}
