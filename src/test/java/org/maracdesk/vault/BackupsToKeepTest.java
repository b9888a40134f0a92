package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maracdesk.vault.BackupsToKeep.Dated;

class BackupsToKeepTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = at("2026-11-28T17:00").made();

  @Test
  void ofNothingNothingStays() {
    assertEquals(Set.of(), keep(List.of()));
  }

  @Test
  void ofADayTheLastStays() {
    assertEquals(
        Set.of("2026-11-28T16:40"),
        keep(List.of(at("2026-11-28T09:00"), at("2026-11-28T16:40"), at("2026-11-28T12:10"))));
  }

  @Test
  void ofADayTheLastProvenOneStaysAndTheNewestToo() {
    assertEquals(
        Set.of("2026-11-27T12:00", "2026-11-28T16:40", "2026-11-28T12:10"),
        keep(
            List.of(
                at("2026-11-27T12:00"),
                notProven("2026-11-27T15:00"),
                at("2026-11-28T09:00"),
                at("2026-11-28T12:10"),
                notProven("2026-11-28T16:40"))));
  }

  @Test
  void twoYearsOfWorkingDaysLeaveSevenDaysFourWeeksTwelveMonths() {
    var all = new ArrayList<Dated>();
    var last = LocalDate.of(2026, 11, 27);
    for (var day = last.minusYears(2); !day.isAfter(last); day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() <= 5) {
        all.add(at(day.atTime(16, 40).toString()));
      }
    }

    assertEquals(
        new TreeSet<>(
            Set.of(
                // seven working days
                "2026-11-27T16:40",
                "2026-11-26T16:40",
                "2026-11-25T16:40",
                "2026-11-24T16:40",
                "2026-11-23T16:40",
                "2026-11-20T16:40",
                "2026-11-19T16:40",
                // the Fridays of four weeks, two of them above
                "2026-11-13T16:40",
                "2026-11-06T16:40",
                // the last of twelve months, one of them above
                "2026-10-30T16:40",
                "2026-09-30T16:40",
                "2026-08-31T16:40",
                "2026-07-31T16:40",
                "2026-06-30T16:40",
                "2026-05-29T16:40",
                "2026-04-30T16:40",
                "2026-03-31T16:40",
                "2026-02-27T16:40",
                "2026-01-30T16:40",
                "2025-12-31T16:40")),
        new TreeSet<>(keep(all)));
  }

  @Test
  void keepingTwiceIsTheSameAndTheOrderDoesNotMatter() {
    var all = new ArrayList<Dated>();
    var random = new Random(7);
    for (int i = 0; i < 400; i++) {
      var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
      var time = LocalTime.of(random.nextInt(24), random.nextInt(60));
      all.add(
          new Dated(
              "b" + i,
              day.atTime(time).atZone(LONDON).toInstant(),
              random.nextInt(5) > 0,
              null,
              i,
              false));
    }
    var kept = keep(all);
    var again = keep(all.stream().filter(each -> kept.contains(each.name())).toList());
    Collections.shuffle(all, random);

    assertEquals(kept, keep(all));
    assertEquals(kept, again);
    assertTrue(
        kept.size() >= 12 && kept.size() <= 2 + 2 * (7 + 4 + 12), () -> "kept " + kept.size());
  }

  @Test
  void daysPassOneByOneAndTheNewestProvenOneIsNeverRemoved() {
    var all = new ArrayList<Dated>();
    all.add(at("2026-01-05T16:40"));
    for (int day = 1; day <= 60; day++) {
      var name = LocalDate.of(2026, 1, 5).plusDays(day).atTime(16, 40).toString();
      all.add(notProven(name));
      var kept = keep(all);
      all.removeIf(each -> !kept.contains(each.name()));

      assertTrue(kept.contains("2026-01-05T16:40"), name);
      assertTrue(kept.contains(name));
    }
  }

  @Test
  void weeksRunFromMondayToSundayAcrossTheNewYear() {
    var sunday = at("2026-01-04T10:00");
    var wednesday = at("2025-12-31T10:00");
    var monday = at("2025-12-29T10:00");
    var before = at("2025-12-28T10:00");
    var later = new ArrayList<Dated>();
    for (int day = 5; day <= 25; day++) {
      later.add(at(LocalDate.of(2026, 1, day).atTime(10, 0).toString()));
    }
    later.addAll(List.of(sunday, wednesday, monday, before));

    var kept = keep(later);

    assertTrue(kept.contains(sunday.name()), "the last of the fourth week");
    assertTrue(kept.contains(wednesday.name()), "the last of December");
    assertTrue(!kept.contains(monday.name()) && !kept.contains(before.name()));
  }

  @Test
  void theHourThatComesTwiceIsOneDayAndTheLaterInstantIsTheLater() {
    var summer = new Dated("summer", Instant.parse("2026-10-25T00:30:00Z"), true, null, 5, false);
    var winter = new Dated("winter", Instant.parse("2026-10-25T01:10:00Z"), true, null, 5, false);

    assertEquals(Set.of("winter"), keep(List.of(winter, summer)));
  }

  @Test
  void aDayIsTheDayWhereTheDeskStands() {
    var lateOnFriday =
        new Dated("friday", Instant.parse("2026-06-05T22:30:00Z"), true, null, 5, false);
    var earlyOnSaturday =
        new Dated("saturday", Instant.parse("2026-06-05T23:30:00Z"), true, null, 5, false);

    assertEquals(Set.of("friday", "saturday"), keep(List.of(lateOnFriday, earlyOnSaturday)));
  }

  @Test
  void whatIsDatedInTheFutureStaysAndPushesNothingOut() {
    var all = new ArrayList<Dated>();
    for (int day = 1; day <= 7; day++) {
      all.add(at("2026-11-0" + day + "T16:40"));
    }
    var without = keep(all);
    for (int year = 2040; year < 2060; year++) {
      all.add(at(year + "-01-01T09:00"));
    }

    var with = keep(all);

    assertTrue(with.containsAll(without));
    assertEquals(without.size() + 20, with.size());
  }

  @Test
  void aClockThatJumpsAheadRemovesNothingThatWouldHaveStayed() {
    var all = new ArrayList<Dated>();
    for (int month = 1; month <= 11; month++) {
      all.add(at("2026-%02d-15T16:40".formatted(month)));
    }
    all.add(at("2099-01-01T09:00"));

    var kept = BackupsToKeep.of(all, at("2099-01-01T09:05").made(), LONDON);

    assertEquals(12, kept.size());
  }

  @Test
  void twoOfOneMomentAreToldApartAndOneStays() {
    var one = new Dated("marac-desk-2026-11-28-1640", NOW, true, null, 5, false);
    var two = new Dated("marac-desk-2026-11-28-1640-2", NOW, true, null, 5, false);

    assertEquals(Set.of(two.name()), keep(List.of(one, two)));
    assertEquals(Set.of(two.name()), keep(List.of(two, one)));
  }

  @Test
  void aStoreThatWasBroughtBackTakesNoPlaceOfTheOneItCameFrom() {
    var brought = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var real = dated("2026-11-28T09:00", null, 900);
    var looked = dated("2026-11-28T12:00", brought, 950);

    assertEquals(Set.of(real.name(), looked.name()), keep(List.of(real, looked)));
    assertEquals(
        Set.of("2026-11-27T09:00", "2026-11-28T12:00"),
        keep(
            List.of(
                dated("2026-11-27T09:00", null, 900),
                dated("2026-11-28T11:00", brought, 950),
                dated("2026-11-28T12:00", brought, 960))),
        "each is thinned out for itself");
  }

  @Test
  void whereTheFirstIsUsedNoMoreItsBackupsGoInTheirTimeAllTheSame() {
    var brought = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var all = new ArrayList<Dated>();
    all.add(dated("2025-11-20T09:00", null, 9000));
    for (int month = 12; month > 0; month--) {
      all.add(dated("2026-%02d-10T09:00".formatted(Math.min(month, 11)), brought, 100 + month));
    }
    all.add(dated("2025-12-10T09:00", brought, 100));

    assertFalse(keep(all).contains("2025-11-20T09:00"));
  }

  @Test
  void anOlderCopyOpenedByHandTakesNoPlaceOfTheOneThatHadComeFarther() {
    var real = dated("2026-11-28T09:00", null, 900);
    var byHand = dated("2026-11-28T12:00", null, 700);

    assertEquals(Set.of(real.name(), byHand.name()), keep(List.of(real, byHand)));
  }

  @Test
  void whatHoldsWhatWasDisposedOfGoesOnceOneWithoutItIsProvenAndHadComeAsFar() {
    var brought = UUID.fromString("00000000-0000-4000-8000-000000000001");
    var holds = owing("2026-11-24T12:00", 900);
    var before = dated("2026-11-23T12:00", null, 899);
    var unproven =
        new Dated("2026-11-25T09:00", at("2026-11-25T09:00").made(), false, null, 905, false);
    var other = dated("2026-11-26T12:00", brought, 990);
    var again = owing("2026-11-27T15:00", 980);

    var all = List.of(before, holds, unproven, other, again);
    assertEquals(names(all), keep(all), "nothing stands for it yet");

    var clean = dated("2026-11-28T12:00", null, 980);
    assertEquals(
        names(List.of(before, unproven, other, clean)),
        keep(List.of(before, holds, unproven, other, again, clean)));
    assertEquals(
        names(List.of(clean)),
        keep(List.of(owing("2031-01-01T12:00", 950), clean)),
        "whatever a clock said");
  }

  private static Set<String> names(List<Dated> all) {
    return all.stream().map(Dated::name).collect(Collectors.toSet());
  }

  private static Dated owing(String written, long entries) {
    return new Dated(written, at(written).made(), true, null, entries, true);
  }

  private static Set<String> keep(List<Dated> all) {
    return BackupsToKeep.of(all, NOW, LONDON);
  }

  private static Dated at(String written) {
    return new Dated(
        written, LocalDateTime.parse(written).atZone(LONDON).toInstant(), true, null, 5, false);
  }

  private static Dated dated(String written, UUID line, long entries) {
    return new Dated(written, at(written).made(), true, line, entries, false);
  }

  private static Dated notProven(String written) {
    return new Dated(written, at(written).made(), false, null, 5, false);
  }
}
