import DeskModel
import ServiceModel
import TermCanvas

/// What the day screen says in words.
extension ConsoleState {
    /// `Day  Mon 23 Nov  EAST`, or the order in hand.
    var dayTitle: String {
        let day = wording.date(board.cursor.day)
        if let moving, size.columns >= 110 { return handTitle(moving) + "   " + day }
        let region = dayScreen.showsAll ? language("all regions", "wszystkie rejony") : dayRegionName
        return language("Day  ", "Dzień  ") + day + "  " + region
    }

    var dayTrailing: String {
        if moving != nil, let cell { return verdict(of: cell) }
        if let filter = filtering.desk { return language("filter: ", "filtr: ") + filter.text }
        guard board.cursor.day == today || dayExtent.contains(now) else {
            let days = board.cursor.day.since(today)
            return days == 1 ? language("tomorrow", "jutro") : days == -1 ? language("yesterday", "wczoraj") : ""
        }
        return language("now ", "teraz ") + wording.time(now)
    }

    /// The sheets of everybody on the screen's rows, scrolled away or not; in all regions also those folded away.
    var daySheets: [DaySheet] { daySheets(of: dayScreen.showsAll ? nil : board.region(in: view)) }

    /// Of one region, or of all; whoever a filter hides is not counted.
    func daySheets(of region: Region.ID?) -> [DaySheet] {
        let day = board.cursor.day
        return view.technicians.compactMap { technician in
            guard region == nil || technician.region == region, board.shown?.contains(technician.id) ?? true else {
                return nil
            }
            return view.sheets[CellKey(technician.id, day)]
        }
    }

    /// The visit that the foot is about: the one in hand, or the chosen one.
    var dayCard: VisitCard? {
        if let moving { return moving.isSet ? nil : moving.card }
        return peekedStop.flatMap { view.visits[$0] }
    }

    /// Where that visit stands, or would.
    var dayStop: DaySheet.Stop? {
        guard let card = dayCard else { return nil }
        return (moving == nil ? sheet : handDay)?.stops.first { $0.visit == card.id }
    }

    /// When it may take place: as told, as wished, or from now until it is due.
    func dayWindow(of card: VisitCard) -> TimeWindow? {
        if let window = card.promise ?? card.preference { return window }
        let start = max(view.calendar.span(of: board.cursor.day).start, now)
        return card.due.flatMap { TimeWindow(start: start, end: $0.moment) }
    }

    /// The lines under the hours: the visit under the cursor, or what a drop would do.
    var dayWords: [(text: String, role: Role)] {
        if moving != nil {
            guard let cell else { return [(language("Choose a technician.", "Wybierz serwisanta."), .dim)] }
            return handWords(cell)
        }
        guard cell != nil else { return [(boardSentence, .dim)] }
        guard let card = dayCard, let stop = dayStop else {
            return [(sheet.map { daySentence($0) } ?? "", .dim)]
        }
        let verdict = stopVerdict(stop, card)
        let times = wording.hours(stop.start, stop.end, ofShift: board.cursor.day)
        var parts = ["\(card.number.short) \(stop.marked(card.title))", card.town, times]
        if let placement = card.placement, placement.isCrew {
            parts.append(placement.crewWords { technicianName($0) })
        }
        if card.lock != .none { parts.append(language("locked: ", "blokada: ") + card.lock.name(language)) }
        if isAtRisk(stop, card) || card.state != .planned { parts.append(verdict.text) }
        if let told = card.told {
            parts.append(language("told ", "obiecane ") + "\(hours(told.window)) (\(told.toldTo))")
        }
        parts.append(language("slack ", "zapas ") + length(stop.slack))
        if let preference = card.preference, card.promise == nil {
            parts.append(language("wish ", "życzenie ") + hours(preference))
        }
        if card.promise == nil, let due = card.due { parts.append(due.words(wording)) }
        return [(parts.joined(separator: "  "), isAtRisk(stop, card) ? .late : .text)]
    }

    /// Why not, else when; then what else changes.
    private func handWords(_ cell: CellKey) -> [(text: String, role: Role)] {
        guard let moving else { return [] }
        let preview = moving.preview(of: cell)
        let breaches = preview.map { breachLines($0, moving) } ?? []
        let times = handPlace(in: cell).map { [timesLine($0, moving)] } ?? []
        return breaches.prefix(1).map { ($0, .late) } + times.map { ($0, .text) }
            + (preview.map { [(changeLine($0), .text)] } ?? [])
    }

    /// `14:00-16:00`
    private func hours(_ window: TimeWindow) -> String { "\(wording.time(window.start))-\(wording.time(window.end))" }

    var dayLegend: String {
        if moving != nil {
            return language(
                "+ here it would stand  - here it is taken from  [planned]  ·drive  ▒lunch  # visit  > slack",
                "+ tu stanie  - stąd znika  [plan]  ·jazda  ▒obiad  # wizyta  > zapas")
        }
        let hasCrews = daySheets.contains { sheet in
            sheet.stops.contains { view.visits[$0.visit]?.placement?.isCrew ?? false }
        }
        let crews = hasCrews ? language("◆ leads ◇ along  ", "◆ lider ◇ członek  ") : ""
        return crews
            + language(
                "[planned] {on site} (done)  ·drive ▒lunch //off  ! at risk  L locked  | shift   # visit  > slack",
                "[zaplan.] {w pracy} (wykonane)  ·jazda ▒obiad //nieob.  ! zagrożone  L blokada  | zmiana   # wizyta  > zapas"
            )
    }

    /// `Gia Rossi, Mon 23, 14:30: at 4841, Slependen, until 15:30.`
    var dayScreenSentence: String {
        guard let cell else { return boardSentence }
        let head = "\(technicianName(cell.technician)), \(wording.moment(dayMoment, ofShift: cell.day)): "
        guard let sheet else { return head + language("not loaded yet.", "jeszcze nie wczytano.") }
        let others = deskSentence(of: cell).map { $0 + " " } ?? ""
        return others + head + doing(sheet, at: dayMoment) + "."
    }

    /// What somebody does at a moment.
    private func doing(_ sheet: DaySheet, at moment: Timestamp) -> String {
        let (from, until) = (language("until ", "do "), language("free until ", "wolne do "))
        if let stop = sheet.stops.first(where: { $0.start <= moment && moment < $0.end }),
            let card = view.visits[stop.visit]
        {
            return "\(name(card.number)), \(card.town), " + from + wording.time(stop.end)
        }
        if let lunch = sheet.lunch, lunch.start <= moment, moment < lunch.end {
            return language("break ", "przerwa ") + from + wording.time(lunch.end)
        }
        if let call = sheet.depot, min(call.departs, call.start) <= moment, moment < call.end {
            return moment < call.start
                ? language("on the way to ", "w drodze do ") + call.code
                : language("loads at ", "ładuje w ") + "\(call.code), " + from + wording.time(call.end)
        }
        if let stop = sheet.stops.first(where: { min($0.departs, $0.start) <= moment && moment < $0.start }) {
            let number = view.visits[stop.visit].map { name($0.number) } ?? ""
            return moment < stop.arrival
                ? language("on the way to ", "w drodze do ") + number
                : language("waits for ", "czeka na ") + "\(number), \(wording.time(stop.start))"
        }
        if let last = sheet.stops.last, let home = sheet.home, last.end <= moment, moment < home {
            return language("on the way home, ", "w drodze do domu, ") + from + wording.time(home)
        }
        guard let shift = sheet.shifts.first(where: { $0.start <= moment && moment < $0.end }) else {
            return sheet.shifts.isEmpty
                ? DayWord(isAbsent: sheet.isAbsent).name(language) : language("off shift", "po zmianie lub przed nią")
        }
        let next = sheet.stops.first { $0.start > moment }.map { min($0.departs, $0.start) }
        return until + wording.time(min(next ?? shift.end, shift.end))
    }
}
