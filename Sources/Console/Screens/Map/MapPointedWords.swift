import DeskModel
import Geography
import ServiceModel
import TermCanvas

/// What is under the crosshair and who is nearest; what is in hand and whose detours are shortest.
extension ConsoleState {
    func pointedWords(_ room: Size) -> [[Span]] {
        guard let visit = map.pointed, let card = view.visits[visit] else { return crosshairWords }
        let head: [[Span]] = [
            [
                Span(" \(card.priority.mapGlyph) \(card.number)  ", .title),
                Span(timesWords(card), isLate(card) ? .late : .text),
            ]
        ]
        var about: [[Span]] = [
            [Span(" \(card.title)")],
            [Span(" \(card.customer), \(card.town)")],
        ]
        if let risk = newRisk(of: card.id) { about.append([Span(" ! " + riskWords(risk), .late)]) }
        if let told = card.promise {
            about.append([
                Span(language(" told ", " obiecane ") + "\(wording.time(told.start))-\(wording.time(told.end))", .dim)
            ])
        }
        let nearest = plannedWords(card) + nearestWords(card)
        return room.rows < 14 ? head + nearest + about : head + about + [[]] + nearest
    }

    /// Where it is planned, if it is.
    private func plannedWords(_ card: VisitCard) -> [[Span]] {
        guard let placement = card.placement else { return [] }
        let name = shortName(technicianName(placement.leader), columns: 16)
        let part = placement.number(of: mapDay).map { " \($0.number)/\($0.of)" } ?? ""
        let start = placement.start(on: placement.days.contains(mapDay) ? mapDay : placement.day)
        return [[Span(" \(card.state.name(language)):\(part) \(name) \(wording.moment(start))")]]
    }

    /// `1:30 FS due Tue 16:00`
    private func timesWords(_ card: VisitCard) -> String {
        let skills = board.skillLetters.list(card.skills)
        return wording.length(minutes: card.duration) + (skills.isEmpty ? "" : " " + skills)
            + language(" due ", " termin ") + dueText(card)
    }

    /// `  +6' Bo Lind     15:20`: added minutes, who, from when.
    private func nearestWords(_ card: VisitCard) -> [[Span]] {
        guard let nearest = map.nearest, nearest.visit == card.id else {
            return mapDay < firstOpenDay ? [[Span(language(" the day is over", " dzień minął"), .dim)]] : []
        }
        guard nearest.book.isComplete else {
            return [[Span(language(" who is nearest …", " kto najbliżej …"), .notYetPriced)]]
        }
        let offers = nearest.offers
        guard !offers.isEmpty else {
            return [[Span(language(" nobody can take it ", " nikt nie może: ") + wording.day(mapDay), .late)]]
        }
        let head = language(" nearest, added minutes ", " najbliżej, dodatkowe minuty ") + narrowWeekday(mapDay)
        return [[Span(head, .dim)]]
            + offers.prefix(5).map { offer in
                let minutes = SafeText.fitted(
                    offer.insertion.signedMinutes + "'", to: 5, .right)
                let name = SafeText.fitted(shortName(technicianName(offer.cell.technician), columns: 16), to: 16)
                let late = offer.insertion.isLate ? " " + Sign.late(language) : ""
                return [
                    Span(" \(minutes) ", offer.insertion.isLate ? .late : .rank),
                    Span("\(name) \(wording.time(offer.insertion.start, ofShift: mapDay))\(late)"),
                ]
            }
    }

    private var crosshairWords: [[Span]] {
        guard let crosshair = map.crosshair, let town = map.ground?.nearestTown(to: crosshair) else { return [] }
        let kilometres = Int(crosshair.distance(to: town.point).rounded())
        let way = Compass(east: crosshair.east - town.point.east, north: crosshair.north - town.point.north)
        let place =
            kilometres == 0
            ? town.name : "\(kilometres) km \(way?.name(language) ?? "") \(language("of", "od")) \(town.name)"
        return [[Span(" " + place, .dim)]]
    }

    /// The order in hand, and the best detours of the day.
    func handWords(_ moving: MovingState) -> [[Span]] {
        var lines: [[Span]] = [[Span(" " + handTitle(moving), .inHand)]]
        if !moving.isSet {
            lines.append([Span(" \(moving.card.title), \(moving.card.town)")])
        }
        guard moving.book.isComplete else {
            return lines + [[Span(language(" counting the prices …", " liczenie kosztów …"), .notYetPriced)]]
        }
        let detours = mapDetours
        if detours.isEmpty {
            let day = wording.day(mapDay)
            return lines + [[Span(language(" no detour fits \(day); > and <", " nic nie pasuje \(day); > i <"), .late)]]
        }
        return lines
            + detours.map { detour in
                let minutes = SafeText.fitted(
                    detour.insertion.signedMinutes + "'", to: 5, .right)
                let name = SafeText.fitted(shortName(technicianName(detour.cell.technician), columns: 14), to: 14)
                let place = language("stop ", "post. ") + "\(detour.insertion.position + 1)"
                let isHere = detour.cell == cell
                return [
                    Span("\(isHere ? ">" : " ")\(detour.rank)\(minutes) ", detour.insertion.isLate ? .late : .rank),
                    Span(
                        "\(name) \(wording.time(detour.insertion.start, ofShift: mapDay)) \(place)",
                        isHere ? .inHand : .text),
                ]
            }
    }
}

extension Frame {
    /// What the map shows, in words: the stops of the technician under the cursor, and who is nearest.
    mutating func drawMapList(_ state: ConsoleState, in rect: Rect) {
        let name = state.mapTechnician.map { state.technicianName($0) } ?? ""
        let index = state.mapTechnicians.firstIndex { $0.id == state.mapTechnician }
        let letter = index.map { "\(MapRoute.letter($0)) " } ?? ""
        let inner = pane(
            rect, title: state.language("Stops  ", "Postoje  ") + letter + name, isFocused: state.map.showsWords)
        let lines = state.mapWords(inner.size)
        let top = max(0, min(state.map.wordsTop, lines.count - inner.rows))
        for (row, spans) in lines.dropFirst(top).prefix(inner.rows).enumerated() {
            put(spans, at: Point(column: inner.column, row: inner.row + row), in: inner)
        }
        let edge = rect.endColumn - 1
        if top > 0 { put("▲", at: Point(column: edge, row: inner.row), .scrollbar) }
        if lines.count > top + inner.rows { put("▼", at: Point(column: edge, row: inner.endRow - 1), .scrollbar) }
    }
}
