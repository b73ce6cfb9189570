/// On which days the company works.
package struct WorkCalendar: Hashable, Sendable, Codable {
    /// In order, each once.
    package private(set) var workdays: [Weekday]
    /// Whether it keeps the public holidays of Poland.
    package var publicHolidays: Bool
    /// In order of time, each day once.
    package private(set) var ownFree: [OwnFreeDay]
    /// Days that are never free, in order of time. They beat everything else.
    package private(set) var ownWorking: [Day]

    /// Of two names for one own free day the first is kept.
    package init(
        workdays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday], publicHolidays: Bool = true,
        ownFree: [OwnFreeDay] = [], ownWorking: [Day] = []
    ) {
        self.workdays = Weekday.allCases.filter(workdays.contains)
        self.publicHolidays = publicHolidays
        self.ownFree = Dictionary(ownFree.map { ($0.day, $0) }) { first, _ in first }.values.sorted { $0.day < $1.day }
        self.ownWorking = Set(ownWorking).sorted()
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            workdays: try container.decode([Weekday].self, forKey: .workdays),
            publicHolidays: try container.decode(Bool.self, forKey: .publicHolidays),
            ownFree: try container.decode([OwnFreeDay].self, forKey: .ownFree),
            ownWorking: try container.decode([Day].self, forKey: .ownWorking))
    }

    /// Why the day is free, or `nil` when the company works.
    package func free(_ day: Day) -> FreeReason? {
        if ownWorking.contains(day) { return nil }
        if ownFree.contains(where: { $0.day == day }) { return .own }
        if publicHolidays, PublicHoliday.on(day) != nil { return .holiday }
        return workdays.contains(day.weekday) ? nil : .weekday
    }

    /// What a free day is called: the company's name for it, or the holiday's. `nil` for one without a name and for a
    /// weekday.
    package func name(of day: Day, _ language: Language) -> String? {
        switch free(day) {
        case .own: ownFree.first { $0.day == day }?.name
        case .holiday: PublicHoliday.on(day)?.name(language)
        case .weekday, nil: nil
        }
    }
}
