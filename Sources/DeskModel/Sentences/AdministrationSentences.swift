package import ServiceModel

extension Summary {
    /// What was done to master data, as one full sentence.
    func administrationSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .userSet(let name, let role):
            return language("\(name) has the role \(role.name(.english)).", "\(name) ma rolę: \(role.name(.polish)).")
        case .entered(let kind, let name):
            return language("New \(kind.name(.english)): \(name).", "Dodano (\(kind.name(.polish))): \(name).")
        case .changed(let kind, let name):
            return language("Changed \(kind.name(.english)): \(name).", "Zmieniono (\(kind.name(.polish))): \(name).")
        case .removed(let kind, let name):
            return language("Removed \(kind.name(.english)): \(name).", "Usunięto (\(kind.name(.polish))): \(name).")
        case .shiftSet(let technician, let day, let hours):
            let words = hours.isEmpty ? DayWord.noShift.name(language) : hours.map(\.words).joined(separator: ", ")
            return "\(technician), \(wording.date(day)): \(words)."
        case .shiftCleared(let technician, let day):
            return "\(technician), \(wording.date(day)): " + language("the weekly hours.", "godziny z tygodnia pracy.")
        case .companyEdited(let name): return language("Changed company: \(name).", "Zmieniono firmę: \(name).")
        case .sitesLocated(let count, let first):
            let sites = language.plural(count, "site", "sites", pl: ("miejsce", "miejsca", "miejsc"))
            return count == 1
                ? language("\(first) has coordinates now.", "\(first) ma już współrzędne.")
                : language("\(count) \(sites) have coordinates now.", "Współrzędne ma teraz \(count) \(sites).")
        default: return ""
        }
    }
}

extension ShiftHours {
    /// `08:00-16:00`.
    package var words: String { "\(start)-\(end)" }
}

extension Refusal {
    func administrationSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .notAllowed(let authority, let permission):
            let obstacle = authority.obstacle(to: permission, language)
            return obstacle.prefix(1).uppercased() + obstacle.dropFirst() + "."
        case .lastAdmin:
            return language(
                "Somebody has to keep the role admin: give it to somebody first (dyspo user add NAME admin).",
                "Ktoś musi mieć rolę administratora: najpierw ją komuś nadaj (dyspo user add NAZWA admin).")
        case .needed(let kind, let name, let counts):
            let list = counts.sorted { $0.key.rawValue < $1.key.rawValue }
                .map { "\($0.key.name(language)) × \($0.value)" }.joined(separator: ", ")
            return language(
                "The \(kind.name(.english)) “\(name)” is still needed: \(list). Nothing was removed.",
                "„\(name)” (\(kind.name(.polish))) jest nadal w użyciu: \(list). Niczego nie usunięto.")
        case .zoneStays(let orders):
            return language(
                "The time zone stays: \(orders) orders have their days and hours in it.",
                "Strefa czasowa zostaje: ma w niej daty i godziny \(orders) zleceń.")
        default: return ""
        }
    }
}
