package import ServiceModel

/// Why a plan's day is where it is, in plain words.
extension PlanPreview {
    /// `New Year, then a weekend`: why the days from the nominal one on are free, up to where it was moved to.
    package func freeWords(_ occurrence: PlanOccurrence, _ wording: Wording) -> String {
        let step = occurrence.date < occurrence.nominal ? -1 : 1
        var names: [String] = []
        var day = occurrence.nominal
        repeat {
            let name = freeName(day, wording)
            if names.last != name { names.append(name) }
            day = day + step
        } while day != occurrence.date && occurrence.date != occurrence.nominal && names.count < 6
        return names.joined(separator: wording.language(", then ", ", potem "))
    }

    /// What a free day is called: by the company, by law, or as the end of a week.
    private func freeName(_ day: Day, _ wording: Wording) -> String {
        let language = wording.language
        switch workCalendar.free(day) {
        case .own: return workCalendar.name(of: day, language) ?? language("own free day", "własny dzień wolny")
        case .holiday: return workCalendar.name(of: day, language) ?? ""
        case .weekday where day.weekday.isWeekend: return language("a weekend", "weekend")
        case .weekday: return wording.weekday(day.weekday)
        case nil: return ""
        }
    }

    /// `3 days later, inside ±5`.
    package func movedWords(_ occurrence: PlanOccurrence, _ wording: Wording) -> String? {
        guard let moved = occurrence.moved else { return nil }
        let language = wording.language
        let count = abs(moved)
        let days = "\(count) " + language.plural(count, "day", "days", pl: ("dzień", "dni", "dni"))
        let way = moved > 0 ? language("later", "później") : language("earlier", "wcześniej")
        guard let tolerance = line.plan.terms.toleranceWords(language) else { return "\(days) \(way)" }
        return "\(days) \(way), " + language("inside ", "w tolerancji ") + tolerance
    }

    /// Why there is no visit on a day.
    package func skipWords(_ day: PlanDay, _ wording: Wording) -> String? {
        guard case .skipped(let reason) = day.fate else { return nil }
        let language = wording.language
        switch reason {
        case .blocked(.season): return language("outside the season", "poza sezonem")
        case .blocked(.suspended): return language("the plan halts", "plan wstrzymany")
        case .free: return freeWords(day.occurrence, wording)
        }
    }

    /// What a visit waited for before it was due.
    package func waitWords(_ occurrence: PlanOccurrence, _ wording: Wording) -> String? {
        guard let due = occurrence.due else { return nil }
        let language = wording.language
        let reasons = occurrence.shifted.map { block in
            switch block {
            case .season: language("season", "sezon")
            case .suspended: language("the end of the halt", "koniec wstrzymania")
            }
        }
        return language(
            "due \(wording.date(due)), waits for \(reasons.joined(separator: ", "))",
            "termin \(wording.date(due)), czeka na: \(reasons.joined(separator: ", "))")
    }

    /// One sentence without a full stop: why the visit is on its day.
    package func why(_ day: PlanDay, _ wording: Wording) -> String {
        let (language, occurrence) = (wording.language, day.occurrence)
        if let skip = skipWords(day, wording) {
            return language("no visit: ", "bez przeglądu: ") + skip
        }
        var parts: [String] = []
        if let wait = waitWords(occurrence, wording) { parts.append(wait) }
        if let moved = movedWords(occurrence, wording) {
            parts.append("\(freeWords(occurrence, wording)): \(moved)")
        } else if occurrence.standsOnFreeDay != nil {
            parts.append(
                language("stands on a free day: ", "stoi w dniu wolnym: ") + freeWords(occurrence, wording))
        }
        if let overdue = occurrence.overdue {
            parts.append(
                "\(overdue) " + language.plural(overdue, "day", "days", pl: ("dzień", "dni", "dni"))
                    + language(" over", " po terminie"))
        }
        if parts.isEmpty {
            parts.append(
                occurrence.isAssumed
                    ? language("if the visit before is done on its day", "jeśli poprzedni będzie w swoim dniu")
                    : language("the day that the rule gives", "dzień, który daje reguła"))
        }
        return parts.joined(separator: "; ")
    }
}
