package import ServiceModel

/// What was done to the plan, and to the days it stands on.
package enum PlanningSummary: DepartmentSummary {
    case visitPlaced(OrderNumber, to: Spot, override: String?)
    case visitMoved(OrderNumber, from: Spot, to: Spot, override: String?)
    /// Several at once; where the first of them starts, and the reason of those that break a rule.
    case visitsPlaced([OrderNumber], to: Spot, override: String?)
    /// It was to be put where it is already: nothing was written, and no entry says this.
    case visitsStand([OrderNumber], at: Spot)
    case visitUnplaced(OrderNumber, from: Spot)
    case visitLocked(OrderNumber, VisitLock)
    case planApplied(PlanCounts, skipped: Int)
    case absenceRecorded(technician: String, TimeWindow)
    /// The same, and what became of the visits under it.
    case absenceWithVisits(technician: String, TimeWindow, VisitFates)
    case absenceEnded(technician: String)

    package var orders: [OrderNumber] {
        switch self {
        case .visitPlaced(let number, _, _), .visitMoved(let number, _, _, _), .visitUnplaced(let number, _),
            .visitLocked(let number, _):
            [number]
        case .visitsPlaced(let numbers, _, _), .visitsStand(let numbers, _): numbers
        case .planApplied, .absenceRecorded, .absenceWithVisits, .absenceEnded: []
        }
    }

    package var isFact: Bool { false }

    package var isMoveByHand: Bool {
        switch self {
        case .visitPlaced, .visitMoved, .visitsPlaced, .visitUnplaced: true
        case .visitsStand, .visitLocked, .planApplied, .absenceRecorded, .absenceWithVisits, .absenceEnded: false
        }
    }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitPlaced(let number, let to, let override):
            return language("\(number) placed: ", "\(number) zaplanowane: ") + to.words(wording)
                + words(override: override, language) + "."
        case .visitsPlaced(let numbers, let to, let override):
            return language("\(words(numbers, language)) placed", "Zaplanowano \(words(numbers, language))")
                + " (\(list(numbers, wording))): \(to.words(wording))" + words(override: override, language) + "."
        case .visitsStand(let numbers, let spot): return stand(numbers, spot, wording)
        case .visitMoved(let number, let from, let to, let override):
            return language("\(number) moved: ", "\(number) przeniesione: ") + from.words(wording) + " → "
                + to.words(wording) + words(override: override, language) + "."
        case .visitUnplaced(let number, let from):
            return language("\(number) taken off the board: ", "\(number) zdjęte z grafiku: ") + from.words(wording)
                + "."
        case .visitLocked(let number, let lock):
            return lock == .none
                ? language("\(number) unlocked.", "\(number) odblokowane.")
                : language(
                    "\(number) locked: \(lock.name(language)).", "\(number) zablokowane: \(lock.name(language)).")
        case .planApplied(let counts, let skipped):
            let rest = skipped == 0 ? "" : language(", \(skipped) not applied", ", \(skipped) nie zastosowano")
            return language(
                "Plan applied: \(counts.words(.english))\(rest).",
                "Plan przyjęty: \(counts.words(.polish))\(rest).")
        case .absenceWithVisits(let technician, let window, let fates):
            return Self.absenceRecorded(technician: technician, window).sentence(wording) + fates.words(language)
        case .absenceRecorded(let technician, let window):
            return "\(technician): \(DayWord.absent.name(language)) \(wording.window(window))."
        case .absenceEnded(let technician): return language("\(technician) is back.", "\(technician) wraca do pracy.")
        }
    }

    private func stand(_ numbers: [OrderNumber], _ spot: Spot, _ wording: Wording) -> String {
        let language = wording.language
        let subject = numbers.count == 1 ? "\(numbers[0])" : "\(words(numbers, language)) (\(list(numbers, wording)))"
        let polish = Language.polish.plural(numbers.count, "", "", pl: ("jest", "są", "jest"))
        return subject
            + language(" \(numbers.count == 1 ? "is" : "are") there already: ", " \(polish) tam już teraz: ")
            + spot.words(wording) + "."
    }

    /// `3 orders`
    private func words(_ numbers: [OrderNumber], _ language: Language) -> String {
        "\(numbers.count) "
            + language.plural(numbers.count, "order", "orders", pl: ("zlecenie", "zlecenia", "zleceń"))
    }

    /// The first six of them.
    private func list(_ numbers: [OrderNumber], _ wording: Wording) -> String {
        numbers.prefix(6).map { wording.short($0) }.joined(separator: ", ") + (numbers.count > 6 ? " …" : "")
    }

    private func words(override: String?, _ language: Language) -> String {
        override.map { language(", against a rule: \($0)", ", wbrew regule: \($0)") } ?? ""
    }
}
