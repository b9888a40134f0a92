package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the small readable file beside the database: the format, the store's identity and
 * the slots that hold its key. Each line has exactly one way of being written, so that the seal in
 * the last line covers every byte.
 *
 * @param kind what the store is for
 * @param id the store's identity
 * @param epoch how often the store got a new data key, from 1
 * @param generation how often this file has been written, from 1
 * @param slots the ways in, one to twenty
 * @param seal HMAC of all lines above it
 */
record VaultHeader(
    StoreKind kind, UUID id, int epoch, long generation, List<KeySlot> slots, byte[] seal) {

  private static final String VERSION = "1";
  private static final Pattern VERSION_NUMBER = Pattern.compile("([1-9][0-9]{0,8})");
  static final int MOST_SLOTS = 20;

  /**
   * What all the slots of a file may cost together, in KiB gone over: no more than a full file that
   * the program wrote itself on the quickest computer. Whoever does not say whose words they type
   * tries them all, about twenty seconds then; a forged file could ask for hours.
   */
  private static final long MOST_WORK = MOST_SLOTS * KeyDerivation.Cost.MOST.work();

  VaultHeader {
    slots = List.copyOf(slots);
    if (epoch < 1
        || generation < 1
        || slots.isEmpty()
        || slots.size() > MOST_SLOTS
        || work(slots) > MOST_WORK) {
      throw new IllegalArgumentException("header out of bounds");
    }
  }

  /** What came of reading a key file. */
  sealed interface Reading {

    /** A well-formed header; whether it is genuine shows only once the data key is known. */
    record Read(VaultHeader header) implements Reading {}

    /** Written by a later version of the program. */
    record TooNew() implements Reading {}

    /** Not a key file, or not one any more. */
    record Damaged() implements Reading {}
  }

  /** The header of a new store. */
  static VaultHeader create(
      DataKey key, KeyHolder who, Passphrase words, KeyDerivation.Cost cost, SecureRandom random) {
    var id = randomId(random);
    var store = store(key.kind(), id, 1);
    return write(id, 1, 1, key, List.of(KeySlot.create(store, key, who, words, cost, random)));
  }

  /** Reads a key file. */
  static Reading read(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    var lines = text.split("\n", -1);
    var kind = kind(lines[0]);
    if (kind == null) {
      return new Reading.Damaged();
    }
    if (!lines[0].equals(kind.format() + VERSION)) {
      return new Reading.TooNew();
    }
    var header = parse(kind, lines);
    // The one way of writing it: a byte more or less, or a number written otherwise, is damage.
    return header != null && Arrays.equals(file, header.file())
        ? new Reading.Read(header)
        : new Reading.Damaged();
  }

  /**
   * The data key and whose way in it was.
   *
   * @param holder whose
   * @param key the key; whoever asked for it closes it
   */
  record Unlocked(KeyHolder holder, DataKey key) implements AutoCloseable {
    @Override
    public void close() {
      key.close();
    }
  }

  /**
   * Tries the ways in, each of which takes its time.
   *
   * @param slot the only one to try; blank for all
   * @return nothing when none opens with these words
   */
  @Nullable Unlocked unlock(String slot, Passphrase words) {
    for (var each : slots) {
      if (slot.isEmpty() || slot.equals(each.holder().slot())) {
        var key = each.open(store(), words);
        if (key != null) {
          return new Unlocked(each.holder(), key.of(kind));
        }
      }
    }
    return null;
  }

  /** The way in of somebody who has one. */
  KeySlot slot(KeyHolder whose) {
    return slots.stream()
        .filter(slot -> slot.holder().slot().equals(whose.slot()))
        .findFirst()
        .orElseThrow();
  }

  /** Who has a way in, in the order of the file. */
  List<KeyHolder> holders() {
    return slots.stream().map(KeySlot::holder).toList();
  }

  /** Whether the file is as it was when somebody who knew the data key last wrote it. */
  boolean isSealedBy(DataKey key) {
    return MessageDigest.isEqual(seal, seal(key, body(kind, id, epoch, generation, slots)));
  }

  /** The same, asked by what does not know the data key itself. */
  boolean isSealedBy(BackupKeys keys) {
    var body = body(kind, id, epoch, generation, slots).getBytes(StandardCharsets.UTF_8);
    return keys.sealedKeyFile(body, seal);
  }

  /** Whether there is room for one more way in, made at this cost or a dearer one. */
  boolean hasRoom(KeyDerivation.Cost cost) {
    return slots.size() < MOST_SLOTS && work(slots) + dearest(cost).work() <= MOST_WORK;
  }

  private static long work(List<KeySlot> slots) {
    return slots.stream().mapToLong(slot -> slot.cost().work()).sum();
  }

  /**
   * What a way in that is made now costs: this, or what the dearest there costs. A computer that is
   * slower, or busy, makes nobody's words cheaper to guess than those that are there already.
   */
  private KeyDerivation.Cost dearest(KeyDerivation.Cost cost) {
    return slots.stream().map(KeySlot::cost).reduce(cost, KeyDerivation.Cost::atLeast);
  }

  /**
   * The same store with one more way in, which costs no less than the dearest there; a new recovery
   * sheet takes the place of the last.
   */
  VaultHeader with(
      DataKey key, KeyHolder who, Passphrase words, KeyDerivation.Cost cost, SecureRandom random) {
    var more = new ArrayList<>(slots);
    if (who.kind() == KeyHolder.Kind.RECOVERY) {
      more.removeIf(slot -> slot.holder().kind() == KeyHolder.Kind.RECOVERY);
    }
    more.add(KeySlot.create(store(), key, who, words, dearest(cost), random));
    return write(id, epoch, generation + 1, key, more);
  }

  /** The same store with other words for one way in, which costs no less than the dearest there. */
  VaultHeader withWords(
      DataKey key,
      KeyHolder whose,
      Passphrase words,
      KeyDerivation.Cost cost,
      SecureRandom random) {
    var changed = new ArrayList<KeySlot>();
    var dear = dearest(cost);
    for (var slot : slots) {
      changed.add(
          slot.holder().slot().equals(whose.slot())
              ? KeySlot.create(store(), key, whose, words, dear, random)
              : slot);
    }
    return write(id, epoch, generation + 1, key, changed);
  }

  /** The same store without one way in. */
  VaultHeader without(DataKey key, String slot) {
    var fewer = slots.stream().filter(one -> !one.holder().slot().equals(slot)).toList();
    return write(id, epoch, generation + 1, key, fewer);
  }

  /**
   * The same store under a new data key, with only one of the ways in: nobody else's words are
   * known. It costs no less than the dearest there.
   *
   * @param known what the database knows of the key file
   */
  VaultHeader renewed(
      DataKey key,
      KeyHolder whose,
      Passphrase words,
      KeyDerivation.Cost cost,
      KnownKeys known,
      SecureRandom random) {
    var slot = KeySlot.create(store(kind, id, epoch + 1), key, whose, words, dearest(cost), random);
    return write(id, epoch + 1, Math.max(generation, known.generation()) + 1, key, List.of(slot));
  }

  /**
   * What still counts of this file where it is older than the latest: the ways in that were in that
   * one, too, and are as they were.
   */
  VaultHeader after(DataKey key, KnownKeys known) {
    var still = slots.stream().filter(known::has).toList();
    return write(id, epoch, Math.max(generation, known.generation()) + 1, key, still);
  }

  /** The store as its slots know it: a slot fits no other. */
  String store() {
    return store(kind, id, epoch);
  }

  /** The bytes of the key file. */
  byte[] file() {
    return (body(kind, id, epoch, generation, slots)
            + "mac|"
            + Base64.getEncoder().encodeToString(seal)
            + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static VaultHeader write(
      UUID id, int epoch, long generation, DataKey key, List<KeySlot> slots) {
    return new VaultHeader(
        key.kind(),
        id,
        epoch,
        generation,
        slots,
        seal(key, body(key.kind(), id, epoch, generation, slots)));
  }

  /** A random identity in the form of RFC 9562, version 4. */
  private static UUID randomId(SecureRandom random) {
    return new UUID(
        random.nextLong() & ~0xF000L | 0x4000L,
        random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }

  private static @Nullable VaultHeader parse(StoreKind kind, String[] lines) {
    int last = lines.length - 2;
    if (last < 5
        || !lines[1].startsWith("store|")
        || !lines[2].startsWith("epoch|")
        || !lines[3].startsWith("generation|")
        || !lines[last].startsWith("mac|")) {
      return null;
    }
    var slots = new ArrayList<KeySlot>();
    for (var line : Arrays.asList(lines).subList(4, last)) {
      var slot = KeySlot.parse(line);
      if (slot == null) {
        return null;
      }
      slots.add(slot);
    }
    try {
      return new VaultHeader(
          kind,
          UUID.fromString(after(lines[1])),
          Integer.parseInt(after(lines[2])),
          Long.parseLong(after(lines[3])),
          slots,
          Base64.getDecoder().decode(after(lines[last])));
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private static String after(String line) {
    return line.substring(line.indexOf('|') + 1);
  }

  private static String store(StoreKind kind, UUID id, int epoch) {
    return kind.format() + VERSION + "|" + id + "|" + epoch;
  }

  /** The kind of store whose key file begins like this, in whatever version. */
  private static @Nullable StoreKind kind(String firstLine) {
    for (var kind : StoreKind.values()) {
      if (firstLine.startsWith(kind.format())
          && VERSION_NUMBER.matcher(firstLine.substring(kind.format().length())).matches()) {
        return kind;
      }
    }
    return null;
  }

  private static String body(
      StoreKind kind, UUID id, int epoch, long generation, List<KeySlot> slots) {
    var body = new StringBuilder(kind.format() + VERSION + "\n");
    body.append("store|").append(id).append("\n");
    body.append("epoch|").append(epoch).append("\n");
    body.append("generation|").append(generation).append("\n");
    slots.forEach(slot -> body.append(slot.line()).append("\n"));
    return body.toString();
  }

  private static byte[] seal(DataKey key, String body) {
    return key.mac(DataKey.Purpose.HEADER).doFinal(body.getBytes(StandardCharsets.UTF_8));
  }
}
