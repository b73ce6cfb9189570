import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// What the map shows, in words: the day of the technician under the cursor stop by stop, then what is under the
/// crosshair and who is nearest; with an order in hand the best detours.
extension ConsoleState {
    /// What does not fit comes last: the route, while something is pointed at.
    func mapWords(_ room: Size) -> [[Span]] {
        let route = routeWords
        if let moving { return handWords(moving) + [[]] + route }
        let pointed = pointedWords(room)
        if map.showsWords { return (pointed.isEmpty ? [] : pointed + [[]]) + route + [[]] + otherWords }
        if pointed.isEmpty { return route }
        let isCrowded = pointed.count + route.count >= room.rows
        return isCrowded ? pointed + [[]] + route : route + [[]] + pointed
    }

    /// `1 180 08:15-10:00 on time`, and beneath it `  12 km NE, 21 min ~  Piaseczno`.
    var routeWords: [[Span]] {
        guard let sheet, let technician = view.technicians.first(where: { $0.id == sheet.cell.technician }) else {
            return [[Span(cursorRowWords, .dim)]]
        }
        guard !sheet.stops.isEmpty else {
            let free =
                sheet.shifts.isEmpty
                ? DayWord(isAbsent: sheet.isAbsent).name(language) : language("no visits", "bez wizyt")
            return [[Span("\(technician.homeTown): \(free)", .dim)]]
        }
        let leaves = sheet.leaves.map(wording.time) ?? ""
        var lines = [[Span(language("   home   ", "   dom    ") + "\(leaves)  \(technician.homeTown)", .dim)]]
        var here = technician.home
        for (index, stop) in sheet.stops.enumerated() {
            guard let card = view.visits[stop.visit] else { continue }
            if let call = sheet.depot, call.index == index {
                let way = Compass(from: here, to: call.location)
                lines.append([Span(" " + depotLine(call, ofShift: mapDay), .travel)])
                lines.append([Span("     " + wayWords(call.leg, way), .travel)])
                here = call.location
            }
            let there = card.location ?? here
            lines += stopWords(stop, card, number: index + 1, way: Compass(from: here, to: there))
            here = there
        }
        let home = sheet.home.map(wording.time) ?? ""
        lines.append([Span(language("   home   ", "   dom    ") + home, .dim)])
        if let way = sheet.wayHome {
            lines.append([Span("     " + wayWords(way, Compass(from: here, to: technician.home)), .travel)])
        }
        return lines + totalWords(sheet)
    }

    /// The other routes that the map shows, a line each, then what waits, in the order of the queue.
    private var otherWords: [[Span]] {
        let routes = mapRoutes.filter { !$0.isOwn && !$0.stops.isEmpty }.map { route -> [Span] in
            let figures = view.sheets[route.cell].map { String(daySentence($0).dropLast()) } ?? ""
            return [
                Span(" \(route.letter) ", route.role),
                Span("\(technicianName(route.cell.technician)): \(figures)"),
            ]
        }
        let waiting = queue.rows.compactMap { view.visits[$0] }.prefix(200).map { card -> [Span] in
            [
                Span(SafeText.fitted(card.priority.mapGlyph, to: 3, .right) + " ", card.priority.role),
                Span("\(card.number.short) \(card.town)  \(dueText(card))  \(card.title)"),
            ]
        }
        let count = language(" waiting ", " czeka ") + "\(queue.rows.count)"
        let rest = queue.rows.count - waiting.count
        let more = rest == 0 ? [] : [[Span(language("     and \(rest) more", "     i jeszcze \(rest)"), .dim)]]
        return routes + [[], [Span(count, .title)]] + waiting + more
    }

    private func stopWords(
        _ stop: DaySheet.Stop, _ card: VisitCard, number: Int, way: Compass?
    ) -> [[Span]] {
        let isPointed = stop.visit == map.pointed
        let verdict = stopVerdict(stop, card)
        let head =
            "\(isPointed ? ">" : " ")\(number) \(SafeText.fitted(card.number.short, to: 5)) "
            + wording.hours(stop.start, stop.end, ofShift: mapDay) + " "
        let first = [
            Span(head, isPointed ? .cursor : card.state.stripRole),
            Span(verdict.text, verdict.role),
        ]
        let leg = "     " + wayWords(stop.leg, way) + "  "
        return [first, [Span(leg, .travel), Span(card.town)]]
    }

    /// `12 km NE, 21 min ~`: how far, where to, how long, and who says so.
    func wayWords(_ leg: Leg, _ way: Compass?) -> String {
        guard let way else { return language("the same place", "to samo miejsce") }
        return
            "\(wording.kilometres(leg.metres)) \(way.name(language)), \((leg.seconds + 59) / 60) min \(leg.source.mark)"
    }

    private func totalWords(_ sheet: DaySheet) -> [[Span]] {
        let figures =
            language("drive ", "jazda ") + length(sheet.travel) + "  \(wording.kilometres(sheet.metres))  "
            + (sheet.overtime > 0
                ? language("over ", "ponad ") + length(sheet.overtime)
                : language("free ", "wolne ") + length(sheet.free))
        let sources = Set(sheet.stops.map(\.leg.source) + [sheet.wayHome?.source].compactMap { $0 })
        let marks = LegSource.allCases.filter(sources.contains).map { "\($0.mark) \($0.name(language))" }
        return [[Span(" " + figures)], [Span(" " + marks.joined(separator: "  "), .dim)]]
    }

    private var cursorRowWords: String {
        language("Choose a technician: [ and ].", "Wybierz serwisanta: [ i ].")
    }
}

extension LegSource {
    /// One sign that tells who says how long a way takes, readable without colour.
    var mark: String {
        switch self {
        case .estimate: "~"
        case .manual: "m"
        case .roadEngine: "="
        }
    }
}
