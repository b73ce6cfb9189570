package import ServiceModel

extension Finding.Severity {
    package func name(_ language: Language) -> String {
        switch self {
        case .error: language("error", "błąd")
        case .warning: language("warning", "ostrzeżenie")
        }
    }
}

extension Finding {
    /// One full sentence, with the subject in front. It never says why somebody is absent.
    package func sentence(_ wording: Wording) -> String { "\(subject): \(words(wording))." }

    private func words(_ wording: Wording) -> String {
        let language = wording.language
        switch what {
        case .noCoordinates:
            return language(
                "no coordinates; nothing there can be planned. `dyspo places geocode` looks for them",
                "brak współrzędnych; nie da się tam planować. Szuka ich `dyspo places geocode`")
        case .noDuration: return language("nobody said how long it takes", "nie podano czasu trwania")
        case .waitsForCoordinates(let site):
            return language("waits for the coordinates of \(site)", "czeka na współrzędne miejsca \(site)")
        case .certificateExpired(let skill, let day):
            return language(
                "\(skill) was valid through \(day.iso)", "uprawnienie \(skill) było ważne do \(day.iso)")
        case .certificateExpires(let skill, let day):
            return language("\(skill) is valid through \(day.iso)", "uprawnienie \(skill) jest ważne do \(day.iso)")
        case .checkOverdue(let check, let day):
            return language("\(check) was due on \(day.iso)", "\(check): termin minął \(day.iso)")
        case .checkDue(let check, let day):
            return language("\(check) is due on \(day.iso)", "\(check): termin \(day.iso)")
        case .orphans(let count):
            let rows = language.plural(count, "row", "rows", pl: ("wiersz", "wiersze", "wierszy"))
            return language("\(count) \(rows) that refer to nothing", "\(count) \(rows) bez odniesienia")
        case .stockNegative(let part, let quantity):
            return language("\(quantity) of \(part) on hand", "stan \(part): \(quantity)")
        case .stockOverheld(let part, let held, let onHand):
            return language(
                "\(held) of \(part) held for orders, \(onHand) there",
                "\(part): zlecenia trzymają \(held), jest \(onHand)")
        case .stockOfGone(let technician, let value):
            let worth = Money(minorUnits: value).words(language)
            return language(
                "\(technician) has left, and parts worth \(worth) are on the van",
                "\(technician) już nie pracuje, a na samochodzie są części za \(worth)")
        case .stockSums(let part):
            return language("the stock of \(part) is not the sum of its moves", "stan \(part) nie jest sumą ruchów")
        case .stockReservedForOver(let part, let quantity, let place):
            return language(
                "is over, and \(quantity) of \(part) is reserved for it in \(place)",
                "jest zakończone, a w \(place) ma rezerwację: \(part), ilość \(quantity)")
        case .crewTwice(let technician):
            return language(
                "\(technician) is twice in this crew", "\(technician) występuje w tej ekipie dwa razy")
        case .crewOverlap(let technician, let other, let day):
            return language(
                "\(technician) is in the crew \(other) as well, from \(day.iso)",
                "\(technician) jest także w ekipie \(other), od \(day.iso)")
        case .crewOfGone(let technician):
            return language(
                "\(technician) has left; `dyspo crew edit` names somebody else",
                "\(technician) już nie pracuje; zmieni to `dyspo crew edit`")
        case .noSkills: return language("no valid skill", "żadnej ważnej umiejętności")
        case .noRegion:
            return language("in no region, so not on the board", "w żadnym rejonie, więc nie ma na grafiku")
        case .noShifts:
            return language("no working hours in the next 14 days", "brak godzin pracy w najbliższych 14 dniach")
        case .onlyTechnicianGone(let technician):
            return language(
                "only \(technician) may do it, who has left; `dyspo maintenance edit` names somebody else",
                "może to robić tylko \(technician), kto już nie pracuje; zmieni to `dyspo maintenance edit`")
        default: return visitWords(wording)
        }
    }

    private func visitWords(_ wording: Wording) -> String {
        let language = wording.language
        switch what {
        case .overdue(let lateness):
            return lateness.sentence(wording)
                + language(", and no visit is planned", ", a wizyty nie zaplanowano")
        case .late(let lateness): return lateness.sentence(wording)
        case .plannedWhileAbsent(let technician, let day):
            return language(
                "planned with \(technician) on \(wording.date(day)), who is off then",
                "zaplanowane: \(technician), \(wording.date(day)), a jest wtedy nieobecny")
        case .doubleBooking(let technician, let day, let other):
            return language(
                "\(technician) is at \(other) at the same time, \(wording.date(day))",
                "\(technician) ma w tym samym czasie \(other), \(wording.date(day))")
        case .ruleBroken(let technician, let day, let breach, _):
            return "\(technician), \(wording.date(day)): \(breach.sentence(wording))"
        case .overrideStanding(let reason):
            return language("planned against a rule: \(reason)", "zaplanowane wbrew regule: \(reason)")
        case .promiseMissed(let person, let window, let start):
            return language(
                "planned for \(wording.moment(start)), though \(wording.window(window)) was promised to \(person)",
                "zaplanowane na \(wording.moment(start)), a obiecano (\(person)) \(wording.window(window))")
        case .promisePast(let person, let window):
            return language(
                "\(wording.window(window)) was promised to \(person) and is over",
                "obiecano (\(person)) \(wording.window(window)), a termin minął")
        case .notBegun(let technician, let start):
            return language(
                "\(technician) should have begun \(wording.moment(start)), and nobody has set off",
                "\(technician): początek miał być \(wording.moment(start)), a nikt nie wyruszył")
        case .chainPastContract(let contract, let ends, let earliest):
            return language(
                "with its waiting the work cannot be done before \(wording.date(earliest)), and the contract \(contract) ends on \(wording.date(ends))",
                "z odstępami prace nie skończą się przed dniem \(wording.date(earliest)), a umowa \(contract) kończy się \(wording.date(ends))"
            )
        default: return ""
        }
    }
}
