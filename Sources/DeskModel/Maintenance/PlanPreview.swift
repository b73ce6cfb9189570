package import ServiceModel

/// A stretch of a plan's time: each of its days, with what was moved or skipped and why.
package struct PlanPreview: Hashable, Sendable {
    package var line: PlanLine
    package var from: Day
    /// Included.
    package var through: Day
    /// By nominal day.
    package var days: [PlanDay]
    /// Why its days are free.
    package var workCalendar: WorkCalendar
    /// Minutes of its first task, and of all together; `nil` where nobody has said.
    package var minutes: Int?
    /// Codes of what is asked for, such as `UDT` or `SEP:2`.
    package var skills: [String]
    package var checklist: Int
    /// Its last completions, newest first.
    package var done: [FollowedOccurrence]
    /// Changes of it and orders made of it, newest first.
    package var history: [JournalEntry]

    package init(
        line: PlanLine, from: Day, through: Day, days: [PlanDay], workCalendar: WorkCalendar, minutes: Int?,
        skills: [String], checklist: Int, done: [FollowedOccurrence], history: [JournalEntry] = []
    ) {
        self.line = line
        self.from = from
        self.through = through
        self.days = days
        self.workCalendar = workCalendar
        self.minutes = minutes
        self.skills = skills
        self.checklist = checklist
        self.done = done
        self.history = history
    }

    package var visits: [PlanDay] { days.filter { !$0.isSkipped } }
    package var moved: [PlanDay] { visits.filter { $0.occurrence.moved != nil } }
    package var skipped: [PlanDay] { days.filter(\.isSkipped) }
    package var missed: [PlanDay] { days.filter(\.isMissed) }
    package var onFreeDays: [PlanDay] { visits.filter { $0.occurrence.standsOnFreeDay != nil } }
}
