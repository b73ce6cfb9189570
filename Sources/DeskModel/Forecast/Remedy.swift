package import ServiceModel

/// The best thing that can be done about a jeopardy, found among the prices of every technician's day and
/// proved by the forecast of it.
package enum Remedy: Hashable, Sendable {
    /// Another place takes it, without a broken rule and without making anybody later.
    case give(Gift)
    /// It is planned in time and only has to be sent.
    case send
    /// Nobody knows where it stands: the technician does.
    case ask(String)
    /// Whoever has it said that they cannot work: their day is repaired.
    case repair(String)
    /// No place is better: the customer is told when somebody comes.
    case tell(Timestamp)
    /// The places of the day were priced and the best of them looked ahead at: none is better.
    case nothingBetter
    /// The same of what has no place at all.
    case noPlace

    /// It says that nothing was found.
    package var isNone: Bool { self == .nothingBetter || self == .noPlace }

    /// A place in a day.
    package struct Gift: Hashable, Sendable {
        package var technician: Technician.ID
        package var name: String
        package var day: Day
        package var start: Timestamp
        /// When it is expected to begin there: whoever takes it may be behind.
        package var expected: Timestamp
        /// Whole minutes of travel in addition.
        package var extraMinutes: Int
        /// Minutes by which it is late there; 0 in time.
        package var late: Int
        /// In how many propagations of that day it is missed there.
        package var missed: Int

        package init(
            technician: Technician.ID, name: String, day: Day, start: Timestamp, expected: Timestamp? = nil,
            extraMinutes: Int, late: Int, missed: Int = 0
        ) {
            self.technician = technician
            self.name = name
            self.day = day
            self.start = start
            self.expected = expected ?? start
            self.extraMinutes = extraMinutes
            self.late = late
            self.missed = missed
        }

        /// The chance of being in time there, in percent, never said higher than it is.
        package var chance: Int { (VisitForecast.runs - missed) * 100 / VisitForecast.runs }
    }

    /// `Enter` carries it out: it changes the plan.
    package var isCommand: Bool {
        switch self {
        case .give, .send: true
        case .ask, .repair, .tell, .nothingBetter, .noPlace: false
        }
    }

    /// A clause: `give 4826 to Nowak: 10:35, +6 min, in time`. Without a number the order is named by what stands beside.
    package func words(_ wording: Wording, number: String? = nil) -> String {
        let language = wording.language
        let it = number.map { " \($0)" } ?? ""
        switch self {
        case .give(let gift):
            let minutes = (gift.extraMinutes >= 0 ? "+" : "") + "\(gift.extraMinutes) min"
            let length = wording.span(minutes: gift.late)
            let verdict =
                gift.late > 0
                ? language("\(length) late", "\(length) po terminie")
                : gift.missed == 0
                    ? language("in time", "w terminie")
                    : language("in time \(gift.chance) %", "w terminie \(gift.chance) %")
            return language("give\(it) to ", "oddaj\(it): ") + gift.name + language(": ", ", ")
                + "\(wording.time(gift.expected)), \(minutes), \(verdict)"
        case .send: return language("send\(it) now", "wyślij\(it) teraz")
        case .ask(let name): return language("ask \(name)", "zapytaj: \(name)")
        case .repair(let name): return language("repair the day of \(name)", "napraw dzień: \(name)")
        case .tell(let moment):
            return language("call the customer: ", "telefon do klienta: ") + wording.time(moment)
        case .nothingBetter: return language("no better place found today", "dziś nie znaleziono lepszego miejsca")
        case .noPlace: return language("no place found today", "dziś nie znaleziono miejsca")
        }
    }
}
