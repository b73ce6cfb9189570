package import ServiceModel

/// The order that a line means.
extension EntryReading {
    /// What was said, and for the rest what the type says or is usual; `nil` while customer or site is not known.
    package func draft(_ book: EntryBook, now: Timestamp) -> OrderDraft? {
        guard let customer, let site else { return nil }
        let calendar = book.calendar
        var draft = OrderDraft(
            customer: customer, site: site, assets: device.map { [$0] } ?? [], type: type ?? .repair, title: title,
            priority: priority ?? .normal)
        if let type = book.type(serviceType) { draft.take(type, keeping: priority == nil ? [] : [.priority]) }
        draft.duration = duration ?? draft.duration ?? draft.type.usualMinutes
        draft.skills = joined(draft.skills)
        draft.parts = parts + draft.parts.filter { part in !parts.contains { $0.code == part.code } }
        draft.requiredTechnician = technician
        if let phone { draft.reporter = Reporter(phone: phone) }
        guard let window, let span = window.hours(calendar, now: now) else { return draft }
        switch window.kind {
        case .wish: draft.preference = span
        case .promise:
            let person = book.catalogue.customer(customer)?.name ?? ""
            draft.promise = Promise(window: span, toldTo: person, toldAt: now)
        }
        return draft
    }

    /// Skills that were said beside those of the type, each with the higher level.
    private func joined(_ others: [SkillRequirement]) -> [SkillRequirement] {
        var all = others
        for said in skills {
            if let index = all.firstIndex(where: { $0.skill == said.skill }) {
                all[index].level = max(all[index].level, said.level)
            } else {
                all.append(said)
            }
        }
        return all
    }
}

extension EntryWindow {
    /// From when to when: a moment is the hour after it, a beginning goes on to the end of its day, and of an end alone it
    /// is the day up to it, from now on; a day's end is until then.
    package func hours(_ calendar: CompanyCalendar, now: Timestamp) -> TimeWindow? {
        switch span {
        case .day(let day):
            let span = calendar.span(of: day)
            return TimeWindow(start: span.start, end: span.end)
        case .at(let moment):
            return TimeWindow(start: moment, end: min(moment + 3600, calendar.span(of: calendar.day(of: moment)).end))
        case .between(let window): return window
        case .from(let moment):
            return TimeWindow(start: moment, end: calendar.span(of: calendar.day(of: moment)).end)
        case .to(let moment):
            let isDaysEnd = calendar.dayEnding(at: moment) != nil
            let start = isDaysEnd ? now : max(now, calendar.span(of: calendar.day(of: moment)).start)
            return TimeWindow(start: start, end: moment)
        }
    }
}
