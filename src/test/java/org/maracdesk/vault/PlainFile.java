package org.maracdesk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.h2.mvstore.MVStoreTool;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/**
 * The database file of a closed store without its encryption, as somebody with the key could look
 * through it: every byte of it, and once more with its pages laid out uncompressed.
 */
public final class PlainFile {

  private final List<String> contents;

  private PlainFile(List<String> contents) {
    this.contents = contents;
  }

  /** The file of the store in a folder. */
  public static PlainFile of(Path folder, Passphrase words) throws IOException {
    var place = StoreFolder.of(folder);
    if (!(KeyFile.read(place) instanceof VaultHeader.Reading.Read(var header))) {
      throw new AssertionError("no key file");
    }
    try (var unlocked = header.unlock("", words)) {
      byte[] plain = decrypted(place.database(), unlocked.key().filePassword());
      var copy = Files.createTempDirectory(folder.getParent(), "plain");

      var laidOut = Files.write(copy.resolve("laid-out.mv.db"), plain);
      MVStoreTool.compact(laidOut.toString(), false);
      return new PlainFile(List.of(letters(plain), letters(Files.readAllBytes(laidOut))));
    }
  }

  /** Those of these marks that stand anywhere in it. */
  public List<String> found(List<String> marks) {
    return marks.stream()
        .filter(mark -> contents.stream().anyMatch(text -> text.contains(mark)))
        .toList();
  }

  private static byte[] decrypted(Path database, char[] password) throws IOException {
    try (var file = FileChannel.open(database, StandardOpenOption.READ);
        var clear =
            new FileEncrypt(
                database.toString(), FilePathEncrypt.getPasswordBytes(password), file)) {
      var all = ByteBuffer.allocate((int) clear.size());
      while (all.hasRemaining() && clear.read(all, all.position()) > 0) {
        // until all of it is there
      }
      return all.array();
    }
  }

  private static String letters(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
