import DeskModel
package import ServiceModel

/// The minute that a person chooses for the order in hand, on the day screen.
extension ConsoleState {
    /// The chosen start; `nil` while the engine's place holds, and on every other screen.
    package var exactStart: Timestamp? {
        guard let wanted = moving?.wanted, current.choosesMinutes else { return nil }
        return wanted
    }

    /// When the order in hand would start in a cell.
    func handStart(in cell: CellKey) -> Timestamp? {
        exactStart ?? (isOwnPlace(cell) ? ownStart : moving?.chosen(in: cell)?.start)
    }

    /// The place that a drop would take, with its price; `nil` when it breaks a rule or is not known yet.
    func handPlace(in cell: CellKey) -> Insertion? {
        exactStart == nil || isOwnPlace(cell) ? moving?.chosen(in: cell) : moving?.preview(of: cell)?.insertion
    }

    /// The day under the cursor with what is in hand: as the engine lays it out, or before that as it can be guessed.
    var handDay: DaySheet? {
        guard let cell, let sheet else { return nil }
        return moving?.preview(of: cell)?.after ?? guessedDay(sheet, cell)
    }

    /// A quarter of an hour earlier or later, or more; from the engine's place on, the time is the person's.
    mutating func shiftStart(by seconds: Int) {
        guard let moving, moving.writing == nil else { return }
        guard !moving.isSet else {
            status.say(
                language(
                    "Several go in their best order; take one in hand to choose its minute.",
                    "Kilka idzie w najlepszej kolejności; minutę wybiera się dla jednego."))
            return
        }
        guard let cell else {
            status.say(language("Choose a technician first.", "Najpierw wybierz serwisanta."))
            return
        }
        let start = handStart(in: cell) ?? dayMoment
        let wanted = stepped(start, by: seconds)
        want(abs(seconds) == Self.quarter && isOwnStart(between: start, wanted, in: cell) ? ownStart ?? wanted : wanted)
    }

    /// Where the visit stands is a step of its own: the way back leads there, and not past it.
    private func isOwnStart(between start: Timestamp, _ wanted: Timestamp, in cell: CellKey) -> Bool {
        guard moving?.origin == cell, let ownStart else { return false }
        return min(start, wanted) < ownStart && ownStart < max(start, wanted)
    }

    /// The order in hand shall start at that minute, inside of the day.
    mutating func want(_ start: Timestamp) {
        let extent = dayExtent
        moving?.wanted = max(extent.start, min(start, extent.end - Self.quarter))
    }

    /// What a drop at the chosen minute would mean, without a full stop.
    func exactVerdict(_ cell: CellKey) -> String {
        if isOver(cell) { return Breach.planning(.past).sentence(wording) }
        // Nobody previews a day on which nobody works.
        if case .absent? = price(of: cell) { return DayWord.absent.name(language) }
        guard let preview = moving?.preview(of: cell) else { return language("being counted …", "liczenie …") }
        if let breach = preview.breaches.first { return breach.sentence(wording) }
        return preview.insertion.map { fitVerdict($0, in: cell) } ?? ""
    }

    /// Why the chosen minute cannot simply be taken; `nil` when it can. What is not known yet the store checks.
    func exactObjection(_ cell: CellKey) -> String? {
        let isAbsent = if case .absent? = price(of: cell) { true } else { false }
        guard isAbsent || moving?.preview(of: cell)?.breaches.isEmpty == false else { return nil }
        return "\(technicianName(cell.technician)), \(wording.day(cell.day)): \(exactVerdict(cell))."
    }
}
