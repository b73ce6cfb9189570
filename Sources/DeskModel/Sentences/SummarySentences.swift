package import ServiceModel

extension Summary {
    /// One full sentence with its full stop.
    package func sentence(_ wording: Wording) -> String {
        switch self {
        case .visitPlaced, .visitsPlaced, .visitsStand, .visitMoved, .visitUnplaced, .visitLocked, .planApplied:
            planningSentence(wording)
        case .orderCreated, .orderEdited, .orderUnchanged, .orderDueBehind, .orderQualified, .orderHeld, .orderReleased,
            .orderCancelled:
            orderSentence(wording)
        case .visitDispatched, .visitRecalled, .windowPromised, .several: dispatchSentence(wording)
        case .visitReported, .visitCorrected: reportSentence(wording)
        case .userSet, .entered, .changed, .removed, .shiftSet, .shiftCleared, .companyEdited, .sitesLocated:
            administrationSentence(wording)
        case .travelFactorSet, .parkingSet, .travelCalibrated, .legEntered, .legRemoved: travelSentence(wording)
        default: deskSentence(wording)
        }
    }

    private func dispatchSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitDispatched(let number, let spot):
            return language("\(number) dispatched: ", "\(number) wysłane: ") + words(spot, wording) + "."
        case .visitRecalled(let number, let spot):
            return language("\(number) recalled: ", "\(number) odwołane: ") + words(spot, wording) + "."
        case .windowPromised(let number, let window, let person):
            return language("\(number) promised to \(person): ", "\(number) obiecane (\(person)): ")
                + wording.window(window) + "."
        case .several(let done, let refused):
            let rest = refused == 0 ? "" : language(" Refused: \(refused).", " Odmówiono: \(refused).")
            return "\(done.count) × " + (done.first?.sentence(wording) ?? "") + rest
        default: return ""
        }
    }

    private func planningSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .visitPlaced(let number, let to, let override):
            return language("\(number) placed: ", "\(number) zaplanowane: ") + words(to, wording)
                + words(override: override, language) + "."
        case .visitsPlaced(let numbers, let to, let override):
            return language("\(words(numbers, language)) placed", "Zaplanowano \(words(numbers, language))")
                + " (\(list(numbers))): \(words(to, wording))" + words(override: override, language) + "."
        case .visitsStand(let numbers, let spot):
            let subject = numbers.count == 1 ? "\(numbers[0])" : "\(words(numbers, language)) (\(list(numbers)))"
            let polish = Language.polish.plural(numbers.count, "", "", pl: ("jest", "są", "jest"))
            return subject
                + language(
                    " \(numbers.count == 1 ? "is" : "are") there already: ", " \(polish) tam już teraz: ")
                + words(spot, wording) + "."
        case .visitMoved(let number, let from, let to, let override):
            return language("\(number) moved: ", "\(number) przeniesione: ") + words(from, wording) + " → "
                + words(to, wording) + words(override: override, language) + "."
        case .visitUnplaced(let number, let from):
            return language("\(number) taken off the board: ", "\(number) zdjęte z grafiku: ") + words(from, wording)
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
        default: return ""
        }
    }

    private func orderSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .orderCreated(let number): return language("Order \(number) created.", "Utworzono zlecenie \(number).")
        case .orderEdited(let number): return language("Order \(number) changed.", "Zmieniono zlecenie \(number).")
        case .orderUnchanged(let number):
            return language("Order \(number) is so already.", "Zlecenie \(number) już takie jest.")
        case .orderDueBehind(let number, let kind, let moment):
            let first = Due(kind, moment).words(wording)
            return language(
                "Order \(number) changed; what comes first is still: \(first).",
                "Zmieniono zlecenie \(number); najpierw nadal obowiązuje: \(first).")
        case .orderQualified(let number):
            return language("Order \(number) is ready to be planned.", "Zlecenie \(number): do zaplanowania.")
        case .orderHeld(let number, let reason):
            return language(
                "Order \(number) on hold: \(reason.name(language)).",
                "Zlecenie \(number) wstrzymane: \(reason.name(language)).")
        case .orderReleased(let number): return language("Order \(number) released.", "Zlecenie \(number) wznowione.")
        case .orderCancelled(let number, let reason):
            return language("Order \(number) cancelled: \(reason).", "Zlecenie \(number) anulowane: \(reason).")
        default: return ""
        }
    }

    private func deskSentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .companyFounded(let name): return language("Company \(name) set up.", "Założono firmę \(name).")
        case .absenceWithVisits(let technician, let window, let fates):
            return Summary.absenceRecorded(technician: technician, window).sentence(wording) + fates.words(language)
        case .absenceRecorded(let technician, let window):
            return "\(technician): \(DayWord.absent.name(language)) \(wording.window(window))."
        case .absenceEnded(let technician): return language("\(technician) is back.", "\(technician) wraca do pracy.")
        case .imported(let kind, let rows):
            return language("Imported \(kind.rawValue): \(rows).", "Zaimportowano (\(kind.name(language))): \(rows).")
        case .synchronised(let kind, let counts):
            return "\(kind.name(language).capitalizedFirst): " + counts.words(of: kind, language) + "."
        case .breaking(let summary, let visits, let reason): return breaking(summary, visits, reason, wording)
        case .missing(let summary, let missed):
            return ([summary.sentence(wording)] + missed.map { $0.sentence(wording) }).joined(separator: " ")
        case .undone(_, let summary):
            return language("Undone: ", "Cofnięto: ") + summary.plain.sentence(wording)
        case .redone(_, let summary):
            return language("Redone: ", "Ponowiono: ") + summary.sentence(wording)
        default: return ""
        }
    }

    private func words(_ spot: Spot, _ wording: Wording) -> String {
        let kept = spot.isTimeKept ? wording.language(", time kept", ", godzina ustalona") : ""
        return "\(spot.technician), \(wording.moment(spot.start, ofShift: spot.day))\(kept)"
    }

    /// `3 orders`
    private func words(_ numbers: [OrderNumber], _ language: Language) -> String {
        "\(numbers.count) "
            + language.plural(numbers.count, "order", "orders", pl: ("zlecenie", "zlecenia", "zleceń"))
    }

    /// The first six of them.
    private func list(_ numbers: [OrderNumber]) -> String {
        numbers.prefix(6).map(\.short).joined(separator: ", ") + (numbers.count > 6 ? " …" : "")
    }

    private func words(override: String?, _ language: Language) -> String {
        override.map { language(", against a rule: \($0)", ", wbrew regule: \($0)") } ?? ""
    }
}

extension PlanCounts {
    /// `87 added, 3 moved, 40 retimed, 12 by 15 min at most, 0 removed`; other times are named only when
    /// there are any.
    package func words(_ language: Language) -> String {
        let times = retimed == 0 ? "" : language("\(retimed) retimed, ", "zmieniono godzinę \(retimed), ")
        let less =
            nudged == 0 ? "" : language("\(nudged) by 15 min at most, ", "do 15 min inaczej \(nudged), ")
        return language(
            "\(added) added, \(moved) moved, \(times)\(less)\(removed) removed",
            "dodano \(added), przeniesiono \(moved), \(times)\(less)zdjęto \(removed)")
    }
}
