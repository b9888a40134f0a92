package org.maracdesk.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;

/**
 * Reads stores as the page file-format.md says, so that the page stays true. What reads here uses
 * the JDK, Bouncy Castle and H2, and nothing of the vault; only the stores are made with it.
 */
class FileFormatTest {

  private static final Map<String, String> PURPOSES =
      Map.of("marac-desk-keys", "marac/v1/", "marac-desk-practice-keys", "marac/practice/v1/");

  private static final String HERONS = "select count(*) from heron";

  @TempDir private Path temporary;

  @Test
  void aStoreIsReadByThePageAloneFromItsWordsToItsRows() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS);
        var theirs = Cheap.words("ｆive white égrets")) {
      var ben = KeyHolder.passphrase("Ben Egret", "chair", "Ann", LocalDate.of(2026, 11, 2));
      assertTrue(vault.keys().add(mine, ben, theirs, Cheap.COST, new SecureRandom(), _ -> {}));
    }

    var file = new Keys(folder);
    byte[] key = file.open(1, "five white \u00e9grets");

    assertEquals(List.of("Ben Egret", "chair", "Ann", "2026-11-02"), file.label(1));
    assertEquals(file.seal(), base64(mac(file.forPurpose(key, "keyslots-mac"), file.sealed())));
    assertEquals(file.forDatabase(key), Files.readString(folder.resolve("store.seal")));
    assertEquals(500, number(folder, file, key, "select count(*) from heron"));
    assertEquals(file.generation(), number(folder, file, key, "select generation from vault_keys"));
    assertThrows(AEADBadTagException.class, () -> file.open(1, Cheap.WORDS));
  }

  @Test
  void aPracticeStoreAndARecoverySheetAreReadByThePageToo() throws Exception {
    var folder = temporary.resolve("store");
    var sheet = new RecoveryWords().draw(new SecureRandom());
    try (var words = Cheap.words(Cheap.WORDS);
        var written = Cheap.words(String.join(" ", sheet))) {
      var ways =
          List.of(
              new Vault.Way(KeyHolder.unnamed(), words),
              new Vault.Way(KeyHolder.recovery("Ann", LocalDate.of(2026, 11, 2)), written));
      try (var vault =
          Vault.create(StoreKind.PRACTICE, folder, ways, Cheap.COST, new SecureRandom())) {
        Cheap.run(vault, "create table heron(id integer primary key)");
      }
    }

    var file = new Keys(folder);
    byte[] key = file.open(1, String.join(" ", sheet));

    assertEquals("marac-desk-practice-keys", file.format());
    assertEquals("recovery", file.part(1, 2));
    assertEquals(0, number(folder, file, key, "select count(*) from heron"));
    assertEquals(sheet.getLast(), check(sheet.subList(0, 11)));
  }

  @Test
  void theFirstSectorsAreReadByThePageWithoutH2() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    var keys = new Keys(folder);
    var sectors = new Sectors(folder, keys.forPurpose(keys.open(0, Cheap.WORDS), "h2-file"));

    var first = sectors.read(0);
    var second = sectors.read(1);

    // MVStore begins with its header, twice
    assertTrue(first.startsWith("H:2,block:"), first);
    assertTrue(second.startsWith("H:2,block:"), second);
    assertTrue(first.contains(",format:3,"), first);
  }

  @Test
  void aStoreThatTakesThePlaceOfAnotherIsReadFromBothHoweverFarThatGot() throws Exception {
    for (var stuck : List.of("store.mv.db", "store.keys")) {
      var folder = temporary.resolve("stuck-at-" + stuck);
      Cheap.filled(folder);
      var before = Files.readAllBytes(folder.resolve("store.keys"));
      renewUntil(folder, folder.resolve(stuck));
      assertTrue(Files.isDirectory(folder.resolve("store.renewed")));

      var file = new Keys(folder);
      byte[] key = file.open(0, Cheap.WORDS);

      assertEquals(2, file.epoch());
      assertEquals(file.seal(), base64(mac(file.forPurpose(key, "keyslots-mac"), file.sealed())));
      assertEquals(500, number(file.counts("store.mv.db").getParent(), file, key, HERONS));
      assertArrayEquals(before, Files.readAllBytes(folder.resolve("store.keys")));
      try (var vault = Cheap.opened(folder)) {
        assertEquals(500, Cheap.number(vault, HERONS), "and so the program reads it");
      }
      assertFalse(Files.exists(folder.resolve("store.renewed")));
    }
  }

  /** Gives the store a new key, and is stopped before the file of that name is put in its place. */
  private static void renewUntil(Path folder, Path stuck) throws Exception {
    FailingFiles.Gate gate =
        path -> {
          if (path.equals(stuck) && Files.isDirectory(folder.resolve("store.renewed"))) {
            throw new IOException("stuck");
          }
        };
    try (var mine = Cheap.words(Cheap.WORDS);
        var vault = Cheap.opened(FailingFiles.behind(folder, gate))) {
      assertThrows(
          ExplainedException.class,
          () -> vault.renewKey(mine, Cheap.COST, new SecureRandom(), new NothingSealed()));
    }
  }

  /** A store without an audit trail. */
  private record NothingSealed() implements Resealing {

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public byte[] reseal(
        Supplier<Connection> copy, UnaryOperator<byte[]> before, UnaryOperator<byte[]> now) {
      return new byte[32];
    }
  }

  @Test
  void aStoreThatWasNotClosedAndEndsWithinASectorIsReadUpToTheLastWholeOne() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    var torn = temporary.resolve("torn");
    try (var vault = Cheap.opened(folder)) {
      Cheap.run(vault, "delete from heron where name like 'MARKER-1%'");
      Cheap.copy(folder, torn);
    }
    var database = torn.resolve("store.mv.db");
    Files.write(database, new byte[1700], StandardOpenOption.APPEND);
    assertEquals(0, Files.size(torn.resolve("store.seal")), "no seal while it is open");

    var file = new Keys(torn);
    byte[] key = file.open(0, Cheap.WORDS);
    try (var channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - channel.size() % 4096);
    }

    assertEquals(389, number(torn, file, key, HERONS));
  }

  /** The twelfth word, which the first eleven lead to. */
  private static String check(List<String> eleven) throws Exception {
    var list = Files.readAllLines(Path.of("src/main/resources/org/maracdesk/vault/words.txt"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(String.join(" ", eleven).getBytes(UTF_8));
    int number = Integer.parseInt(HexFormat.of().formatHex(digest, 0, 3), 16);
    assertEquals(1296, list.size());
    return list.get(number % 1296);
  }

  private static long number(Path folder, Keys file, byte[] key, String query) throws Exception {
    var url =
        "jdbc:h2:"
            + folder.resolve("store")
            + ";CIPHER=AES;IFEXISTS=TRUE;ACCESS_MODE_DATA=r"
            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    var password = HexFormat.of().formatHex(file.forPurpose(key, "h2-file")) + " ";
    try (var connection = DriverManager.getConnection(url, "desk", password);
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  private static byte[] mac(byte[] key, byte[] message) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A key file, read. */
  private static final class Keys {

    private final Path folder;
    private final String text;
    private final List<String> lines;

    Keys(Path folder) throws Exception {
      this.folder = folder;
      text = Files.readString(counts("store.keys"));
      lines = text.lines().toList();
    }

    /** Which file of that name counts: one in the folder of what takes the store's place, if so. */
    Path counts(String name) {
      var renewed = folder.resolve("store.renewed").resolve(name);
      return Files.exists(renewed) ? renewed : folder.resolve(name);
    }

    long epoch() {
      return Long.parseLong(lines.get(2).replace("epoch|", ""));
    }

    String format() {
      return lines.getFirst().substring(0, lines.getFirst().indexOf('/'));
    }

    String part(int slot, int place) {
      return lines.get(4 + slot).split("\\|", -1)[place];
    }

    List<String> label(int slot) {
      var label = new String(Base64.getDecoder().decode(part(slot, 3)), UTF_8);
      return List.of(label.split("\n", -1));
    }

    long generation() {
      return Long.parseLong(lines.get(3).replace("generation|", ""));
    }

    String seal() {
      return lines.getLast().replace("mac|", "");
    }

    byte[] sealed() {
      return text.substring(0, text.indexOf("\nmac|") + 1).getBytes(UTF_8);
    }

    /** The data key. */
    byte[] open(int slot, String words) throws GeneralSecurityException {
      var derivation = new Argon2BytesGenerator();
      derivation.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Integer.parseInt(part(slot, 5)))
              .withMemoryAsKB(Integer.parseInt(part(slot, 6)))
              .withIterations(Integer.parseInt(part(slot, 7)))
              .withParallelism(Integer.parseInt(part(slot, 8)))
              .withSalt(Base64.getDecoder().decode(part(slot, 9)))
              .build());
      var wrapping = new byte[32];
      derivation.generateBytes(
          Normalizer.normalize(words, Normalizer.Form.NFKC).getBytes(UTF_8), wrapping);
      var line = lines.get(4 + slot);
      var head = line.substring(0, line.indexOf("|" + part(slot, 10)));
      var store = lines.get(1).replace("store|", "");
      var epoch = lines.get(2).replace("epoch|", "");
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(wrapping, "AES"),
          new GCMParameterSpec(128, Base64.getDecoder().decode(part(slot, 10))));
      cipher.updateAAD(String.join("|", lines.getFirst(), store, epoch, head).getBytes(UTF_8));
      return cipher.doFinal(Base64.getDecoder().decode(part(slot, 11)));
    }

    byte[] forPurpose(byte[] key, String purpose) throws GeneralSecurityException {
      var info = (PURPOSES.get(format()) + purpose).getBytes(UTF_8);
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, 32));
    }

    /** What stands in the file of the seal when the database is as last closed. */
    String forDatabase(byte[] key) throws Exception {
      byte[] database = Files.readAllBytes(folder.resolve("store.mv.db"));
      return "marac-desk-seal/1|" + base64(mac(forPurpose(key, "seal"), database)) + "\n";
    }
  }

  /** The database's sectors, decrypted by the JDK's own AES. */
  private static final class Sectors {

    private static final int SECTOR = 4096;
    private static final int BLOCK = 16;

    private final byte[] file;
    private final Cipher decrypt = Cipher.getInstance("AES/ECB/NoPadding");
    private final Cipher encrypt = Cipher.getInstance("AES/ECB/NoPadding");

    Sectors(Path folder, byte[] purpose) throws Exception {
      file = Files.readAllBytes(folder.resolve("store.mv.db"));
      assertEquals("H2encrypt\n", new String(file, 0, 10, UTF_8));
      var key = new SecretKeySpec(key(purpose, Arrays.copyOfRange(file, 10, 18)), "AES");
      decrypt.init(Cipher.DECRYPT_MODE, key);
      encrypt.init(Cipher.ENCRYPT_MODE, key);
    }

    /** PBKDF2 of the password's digits, each of them as two bytes. */
    private static byte[] key(byte[] purpose, byte[] salt) throws GeneralSecurityException {
      var password = HexFormat.of().formatHex(purpose).getBytes(StandardCharsets.UTF_16BE);
      var first = Arrays.copyOf(salt, salt.length + 4);
      first[first.length - 1] = 1;
      byte[] each = mac(password, first);
      byte[] all = each.clone();
      for (int pass = 1; pass < 10; pass++) {
        each = mac(password, each);
        for (int i = 0; i < all.length; i++) {
          all[i] ^= each[i];
        }
      }
      return Arrays.copyOf(all, 16);
    }

    String read(int number) throws GeneralSecurityException {
      var tweak = new byte[BLOCK];
      ByteBuffer.wrap(tweak).order(ByteOrder.LITTLE_ENDIAN).putLong(number);
      tweak = encrypt.doFinal(tweak);
      var plain = ByteBuffer.allocate(SECTOR);
      for (int at = 0; at < SECTOR; at += BLOCK) {
        int from = SECTOR + number * SECTOR + at;
        var block = xor(Arrays.copyOfRange(file, from, from + BLOCK), tweak);
        plain.put(xor(decrypt.doFinal(block), tweak));
        tweak = doubled(tweak);
      }
      return new String(plain.array(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] xor(byte[] one, byte[] other) {
      var sum = new byte[BLOCK];
      for (int i = 0; i < BLOCK; i++) {
        sum[i] = (byte) (one[i] ^ other[i]);
      }
      return sum;
    }

    /** Times x in GF(2^128), the first byte the lowest. */
    private static byte[] doubled(byte[] tweak) {
      var next = new byte[BLOCK];
      int carry = 0;
      for (int i = 0; i < BLOCK; i++) {
        next[i] = (byte) (tweak[i] << 1 | carry);
        carry = tweak[i] >>> 7 & 1;
      }
      next[0] ^= (byte) (carry == 0 ? 0 : 0x87);
      return next;
    }
  }
}
