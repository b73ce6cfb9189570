import DeskModel
import ServiceModel

extension ConsoleState {
    /// The day of the board's cursor; whatever is in hand stays there.
    mutating func openDay() -> [Effect] {
        guard !(current is DayScreen) else { return [] }
        let isOnStop = moving == nil && focus == .peek && current.hasDeskCursor
        openScreen(.day)
        dayScreen.firstHour = nil
        if isOnStop, let stop = sheet?.stops.first(where: { $0.visit == peekedStop }) {
            peek.cursor = stop.visit
            moment = stop.start
        } else {
            choosePointed()
        }
        return []
    }

    /// Back to the board, with its cursor on what was under the day's.
    mutating func leaveDay() -> [Effect] {
        openScreen(.board)
        return []
    }

    /// Enter: the visit under the cursor in full; a region's name folds.
    mutating func openDayRow() -> [Effect] {
        if case .region(let region) = board.cursor.row {
            board.fold(region, in: view)
            return []
        }
        return enterMeantOrder()
    }

    /// Wider or narrower hours, the cursor's still among them.
    mutating func zoomHours(_ direction: Int) {
        let zooms = DayState.zooms
        let index = zooms.firstIndex { $0 >= timeline.perHour } ?? 1
        let next = index + direction
        guard zooms.indices.contains(next) else {
            status.say(
                direction > 0
                    ? language("Hours are as wide as they get.", "Szersze godziny być nie mogą.")
                    : language("Hours are as narrow as they get.", "Węższe godziny być nie mogą."))
            return
        }
        dayScreen.perHour = zooms[next]
        dayScreen.firstHour = nil
    }

    /// One region or all of them.
    mutating func toggleRegions() {
        dayScreen.showsAll.toggle()
        status.say(
            dayScreen.showsAll
                ? language("All regions.", "Wszystkie rejony.")
                : language("One region: \(dayRegionName).", "Jeden rejon: \(dayRegionName)."))
    }

    /// Today, at this minute.
    mutating func goToDayNow() {
        moment = nil
        goToToday()
        goToNight()
        dayScreen.firstHour = nil
        choosePointed()
    }

    var dayRegionName: String {
        let region = board.region(in: view)
        return view.regions.first { $0.id == region }?.name ?? ""
    }
}
