package org.maracdesk.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;

/** People, referrals and case files. */
public final class CaseStore {

  CaseStore() {}

  /** One person. */
  public Optional<Person> person(PersonId id) {
    throw new UnsupportedOperationException();
  }

  /** Several people, by their ids. */
  public Map<PersonId, Person> people(Collection<PersonId> ids) {
    throw new UnsupportedOperationException();
  }

  /** Everybody. */
  public List<Person> allPeople() {
    throw new UnsupportedOperationException();
  }

  /** Keeps a person, new or changed, with addresses, contacts and aliases in their order. */
  public void keep(Person person) {
    throw new UnsupportedOperationException();
  }

  /** One referral. */
  public Optional<Referral> referral(ReferralId id) {
    throw new UnsupportedOperationException();
  }

  /** Keeps a referral, new or changed, with who takes what part. */
  public void keep(Referral referral) {
    throw new UnsupportedOperationException();
  }

  /** The referrals of several cases, each list by date. */
  public Map<CaseId, List<Referral>> referrals(Collection<CaseId> cases) {
    throw new UnsupportedOperationException();
  }

  /** The referrals of one case, by date. */
  public List<Referral> referralsOf(CaseId id) {
    throw new UnsupportedOperationException();
  }

  /** All referrals, by date. */
  public List<Referral> allReferrals() {
    throw new UnsupportedOperationException();
  }

  /** One case with everybody its referrals name. */
  public Optional<CaseFile> caseFile(CaseId id) {
    throw new UnsupportedOperationException();
  }

  /** Several cases, by their ids. */
  public Map<CaseId, CaseFile> caseFiles(Collection<CaseId> ids) {
    throw new UnsupportedOperationException();
  }

  /** All cases, by number. */
  public List<CaseFile> all() {
    throw new UnsupportedOperationException();
  }

  /** Registers a case under the next number of its year. */
  public CaseNumber register(CaseId id, int year) {
    throw new UnsupportedOperationException();
  }

  /** The case of this victim with at least one of these perpetrators, or of neither with any. */
  public Optional<CaseId> caseOf(PersonId victim, Set<PersonId> perpetrators) {
    throw new UnsupportedOperationException();
  }
}
