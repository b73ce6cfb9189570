import DeskModel
import ServiceModel
import Storage

extension RecordAbsence: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let technician = try scope.technician(technician)
        let note = try scope.text(note, of: .note, limit: PlainText.noteLimit, mayBeEmpty: true, lines: true)
        let absence = try Absence(
            id: scope.transaction.newID(), technician: technician.id, window: window, kind: kind, note: note)
        try scope.transaction.insert(absence)
        scope.touchDays(of: technician.id, window)
        let affected = try scope.standing(of: technician.id, within: window)
        let told = try affected.map { try scope.broken($0, with: technician, by: [.planning(.absent)]) }
        let fates = try settle(affected, in: scope)
        return Outcome(
            fates.isEmpty
                ? .planning(.absenceRecorded(technician: technician.name, window))
                : .planning(.absenceWithVisits(technician: technician.name, window, fates)), affected: told)
    }

    /// Does with each visit under the absence what was chosen for it.
    private func settle(_ visits: [Visit], in scope: CommandScope) throws -> VisitFates {
        try scope.transaction.check(
            Basis(Dictionary(choices.map { (.visit($0.visit), $0.version) }) { first, _ in first }))
        let chosen = Dictionary(choices.map { ($0.visit, $0.fate) }) { first, _ in first }
        var fates = VisitFates()
        fates.isDraft = scope.isDraft ? true : nil
        for visit in visits {
            let order = try scope.order(visit.order)
            let wanted = chosen[visit.id] ?? others
            let fate = wanted.inState(visit.state)
            if wanted != fate, chosen[visit.id] != nil {
                let act: VisitAct = wanted == .off ? .unplace : .recall
                throw Refusal.execution(
                    .visitState(
                        order.number, visit.state, act: act, possible: VisitLifecycle.acts(in: visit.state)))
            }
            switch fate {
            case .keep: fates.kept.append(order.number)
            case .off:
                try recall(visit, in: scope)
                _ = try UnplaceVisit(visit: visit.id).perform(in: scope)
                fates.off.append(order.number)
            case .recall:
                try recall(visit, in: scope)
                fates.recalled.append(order.number)
            }
        }
        return fates
    }

    /// Taking back what was sent needs the right to send.
    private func recall(_ visit: Visit, in scope: CommandScope) throws {
        guard visit.state != .planned else { return }
        if let actor = scope.actor { try scope.read.require(RecallVisit.permission, of: actor) }
        _ = try RecallVisit(visit: visit.id).perform(in: scope)
    }
}

extension CommandScope {
    /// A visit as somebody has to know it who phones about it.
    func broken(_ visit: Visit, with technician: Technician, by breaches: [Breach]) throws -> BrokenVisit {
        let order = try order(visit.order)
        let customer = try read.find(order.customer)
        let placement = try placement(of: visit, order.number)
        return BrokenVisit(
            visit: visit.id, version: visit.version, order: order.number, state: visit.state,
            technician: technician.id, technicianName: technician.name, day: placement.day,
            window: TimeWindow(start: placement.start, end: max(placement.end, placement.start + 60))!,
            customer: customer?.name ?? "", town: try read.find(order.site)?.town ?? "", phone: customer?.phone ?? "",
            promise: visit.promise, isOverridden: visit.overrideReason != nil, breaches: breaches)
    }

    /// The visits of a technician that are not over and take any of this time, by time.
    func standing(of technician: Technician.ID, within window: TimeWindow) throws -> [Visit] {
        try read.standingVisits(of: technician, within: window, calendar)
    }
}

extension Reader {
    /// Visits of a technician that take some of a time and are not over, by time.
    func standingVisits(
        of technician: Technician.ID, within window: TimeWindow, _ calendar: CompanyCalendar
    ) throws -> [Visit] {
        try boardVisits(of: [technician], from: calendar.day(of: window.start) - 1).map(\.visit)
            .filter { visit in
                guard let placement = visit.placement, !visit.state.isClosed else { return false }
                return placement.takes(any: [window])
            }
            .sorted { ($0.placement!.start, $0.id) < ($1.placement!.start, $1.id) }
    }
}

extension EndAbsence: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        guard var absence = try scope.read.find(absence) else {
            throw Refusal.desk(.notFound(.absence, key: absence.description))
        }
        let technician = try scope.technician(absence.technician)
        scope.touchDays(of: technician.id, absence.window)
        if let rest = TimeWindow(start: absence.window.start, end: min(at, absence.window.end)) {
            absence.window = rest
            try scope.transaction.update(absence)
        } else {
            try scope.transaction.delete(absence)
        }
        return Outcome(.planning(.absenceEnded(technician: technician.name)))
    }
}

extension CommandScope {
    /// Every day whose shifts an absence may cut: the day before too, for shifts past midnight.
    func touchDays(of technician: Technician.ID, _ window: TimeWindow) {
        let first = calendar.day(of: window.start) - 1
        let last = calendar.day(of: window.end - 1)
        for number in first.number...min(last.number, first.number + 400) {
            transaction.touch(technician, Day(number: number))
        }
    }
}
