package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.PERSON;
import static org.maracdesk.store.tables.Tables.PERSON_ADDRESS;
import static org.maracdesk.store.tables.Tables.PERSON_ALIAS;
import static org.maracdesk.store.tables.Tables.PERSON_CONTACT;
import static org.maracdesk.store.tables.Tables.PERSON_DISABILITY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.store.tables.tables.records.PersonAliasRecord;
import org.maracdesk.store.tables.tables.records.PersonDisabilityRecord;

/** Reads and writes people with everything that hangs on them, five queries for any number. */
final class People {

  private final DSLContext sql;

  People(DSLContext sql) {
    this.sql = sql;
  }

  List<Person> all() {
    return read(_ -> DSL.noCondition());
  }

  List<Person> withIds(Collection<PersonId> ids) {
    var keys = ids.stream().map(PersonId::value).toList();
    return Rows.inParts(keys, part -> read(key -> key.in(part)));
  }

  /** Reads the people whose key meets a condition, put to the key column of each table in turn. */
  private List<Person> read(Function<Field<UUID>, Condition> wanted) {
    var aliases =
        sql.selectFrom(PERSON_ALIAS)
            .where(wanted.apply(PERSON_ALIAS.PERSON))
            .orderBy(PERSON_ALIAS.PERSON, PERSON_ALIAS.PLACE)
            .fetchGroups(PERSON_ALIAS.PERSON, row -> Rows.text(row.getName()));
    var addresses =
        sql.selectFrom(PERSON_ADDRESS)
            .where(wanted.apply(PERSON_ADDRESS.PERSON))
            .orderBy(PERSON_ADDRESS.PERSON, PERSON_ADDRESS.PLACE)
            .fetchGroups(PERSON_ADDRESS.PERSON, PersonRows::address);
    var contacts =
        sql.selectFrom(PERSON_CONTACT)
            .where(wanted.apply(PERSON_CONTACT.PERSON))
            .orderBy(PERSON_CONTACT.PERSON, PERSON_CONTACT.PLACE)
            .fetchGroups(PERSON_CONTACT.PERSON, PersonRows::contact);
    var disabilities =
        sql.selectFrom(PERSON_DISABILITY)
            .where(wanted.apply(PERSON_DISABILITY.PERSON))
            .fetchGroups(PERSON_DISABILITY.PERSON, row -> Rows.text(row.getCode()));
    return sql.selectFrom(PERSON)
        .where(wanted.apply(PERSON.ID))
        .fetch(
            row ->
                PersonRows.person(
                    row,
                    of(aliases, row.getId()),
                    of(addresses, row.getId()),
                    of(contacts, row.getId()),
                    Set.copyOf(of(disabilities, row.getId()))));
  }

  private static <T> List<T> of(Map<UUID, List<T>> all, UUID person) {
    return all.getOrDefault(person, List.of());
  }

  void keep(Person person) {
    var id = person.id();
    if (Rows.put(sql, PersonRows.row(person))) {
      forgetWhatHangsOn(id);
    }
    Rows.insert(
        sql,
        PERSON_ALIAS,
        Rows.inOrder(
            person.aliases(), (alias, at) -> new PersonAliasRecord(id.value(), at, alias.text())));
    Rows.insert(
        sql,
        PERSON_ADDRESS,
        Rows.inOrder(person.addresses(), (address, at) -> PersonRows.row(id, at, address)));
    Rows.insert(
        sql,
        PERSON_CONTACT,
        Rows.inOrder(person.contacts(), (contact, at) -> PersonRows.row(id, at, contact)));
    Rows.insert(
        sql,
        PERSON_DISABILITY,
        person.particulars().disabilityTypes().stream()
            .map(code -> new PersonDisabilityRecord(id.value(), code.text()))
            .toList());
  }

  private void forgetWhatHangsOn(PersonId id) {
    sql.deleteFrom(PERSON_ALIAS).where(PERSON_ALIAS.PERSON.eq(id.value())).execute();
    sql.deleteFrom(PERSON_ADDRESS).where(PERSON_ADDRESS.PERSON.eq(id.value())).execute();
    sql.deleteFrom(PERSON_CONTACT).where(PERSON_CONTACT.PERSON.eq(id.value())).execute();
    sql.deleteFrom(PERSON_DISABILITY).where(PERSON_DISABILITY.PERSON.eq(id.value())).execute();
  }
}
