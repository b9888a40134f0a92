package org.maracdesk.ui.frame;

import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;

/**
 * Where one can be in the program. A place knows ids only, never anything about a person, so it may
 * outlive a lock: unlocking returns to it.
 */
public sealed interface Place {

  /** Which entry of the navigation rail this place belongs to. */
  Area area();

  /** All cases. */
  record Cases() implements Place {
    @Override
    public Area area() {
      return Area.CASES;
    }
  }

  /** A case that is being entered for the first time. */
  record NewCase() implements Place {
    @Override
    public Area area() {
      return Area.CASES;
    }
  }

  /** One case. */
  record Case(CaseId caseId) implements Place {
    @Override
    public Area area() {
      return Area.CASES;
    }
  }

  /** One risk checklist. */
  record Checklist(ChecklistId checklistId) implements Place {
    @Override
    public Area area() {
      return Area.CHECKLISTS;
    }
  }

  /** What is begun, what is complete and ready to leave. */
  record Checklists() implements Place {
    @Override
    public Area area() {
      return Area.CHECKLISTS;
    }
  }

  /** A risk checklist on paper. */
  record ChecklistPaper(ChecklistId checklist) implements Place {
    @Override
    public Area area() {
      return Area.CASES;
    }
  }

  /** The completed checklists of one case, side by side. */
  record LookBack(CaseId caseId) implements Place {
    @Override
    public Area area() {
      return Area.CASES;
    }
  }

  /** All meetings. */
  record Meetings() implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** The calling of an emergency meeting for one case. */
  record Emergency(CaseId caseId) implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** The agenda of one meeting. */
  record Agenda(MeetingId meetingId) implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** One meeting as it happens. */
  record Meeting(MeetingId meetingId) implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** What agencies know of the cases of one meeting, before it. */
  record Research(MeetingId meetingId) implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** What agencies know of one case. */
  record CaseResearch(CaseId caseId) implements Place {
    @Override
    public Area area() {
      return Area.CASES;
    }
  }

  /** What one agency answers about one referral. */
  record Return(ReferralId referralId, AgencyCode agency) implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** The documents that come out of one meeting. */
  record Documents(MeetingId meetingId) implements Place {
    @Override
    public Area area() {
      return Area.MEETINGS;
    }
  }

  /** What is open, due and overdue. */
  record Actions() implements Place {
    @Override
    public Area area() {
      return Area.ACTIONS;
    }
  }

  /** What of one case is open. */
  record ActionsOf(CaseId caseId) implements Place {
    @Override
    public Area area() {
      return Area.ACTIONS;
    }
  }

  /** Which actions somebody is to be reminded of today. */
  record Reminders() implements Place {
    @Override
    public Area area() {
      return Area.ACTIONS;
    }
  }

  /** What became of actions, in numbers. */
  record ActionFigures() implements Place {
    @Override
    public Area area() {
      return Area.ACTIONS;
    }
  }

  /** What agencies send back about their actions. */
  record ActionUpdates() implements Place {
    @Override
    public Area area() {
      return Area.ACTIONS;
    }
  }

  /** Bringing in a spreadsheet. */
  record Import() implements Place {
    @Override
    public Area area() {
      return Area.IMPORT;
    }
  }

  /** Who did what, and when. */
  record Trail() implements Place {
    @Override
    public Area area() {
      return Area.SETTINGS;
    }
  }

  /** Preferences, agencies, passphrase and backup. */
  record Settings() implements Place {
    @Override
    public Area area() {
      return Area.SETTINGS;
    }
  }

  /** The part of the settings about backups. */
  record Backups() implements Place {
    @Override
    public Area area() {
      return Area.SETTINGS;
    }
  }

  /** The part of the settings about who can open the store. */
  record WaysIn() implements Place {
    @Override
    public Area area() {
      return Area.SETTINGS;
    }
  }

  /** The part of the settings about how long records are kept, and what holds them. */
  record Keeping() implements Place {
    @Override
    public Area area() {
      return Area.SETTINGS;
    }
  }

  /** Setting the area up step by step. */
  record FirstSteps() implements Place {
    @Override
    public Area area() {
      return Area.SETTINGS;
    }
  }
}
