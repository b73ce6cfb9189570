import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// What stands under the technicians.
    mutating func drawDayFoot(_ state: ConsoleState, _ layout: DayLayout, _ line: Timeline) {
        if let place = layout.line(.before) { drawBefore(state, layout, line, on: place) }
        if let place = layout.line(.window) { drawWindow(state, layout, line, on: place) }
        if let place = layout.line(.moments) {
            let capacity = DayCapacity(state.daySheets, line)
            if let free = layout.line(.free) { drawFree(capacity, state, layout, line, on: free) }
            drawMoments(capacity, state, layout, line, on: place)
        }
        let words = state.dayWords
        let places = [DayLayout.Foot.words, .moreWords].compactMap { layout.line($0) }
        for (index, place) in places.enumerated() where words.indices.contains(index) {
            // What there are no more lines for stands behind a mark.
            let rest = index == places.count - 1 ? words.dropFirst(index) : words[index...index]
            put(
                lines: rest.map { ($0.text, Style($0.role)) }, in: place.inset(columns: 1, rows: 0))
        }
        if let place = layout.line(.legend) {
            put(legend: state.dayLegend, in: place.inset(columns: 1, rows: 0), style: Style(.dim))
        }
    }

    private mutating func drawBefore(_ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect) {
        put(" " + state.language("before", "przed"), in: layout.label(on: place), style: Style(.before))
        guard let cell = state.cell, let sheet = state.moving?.preview(of: cell)?.before ?? state.sheet else { return }
        let strip = layout.strip(on: place)
        DayLine(sheet, line, state, isTarget: false).cells.draw(on: &self, at: strip.origin, in: strip)
    }

    /// `|----####>>>>----|`: the window that was told or wished for, or all until it is due; the visit; its slack.
    private mutating func drawWindow(_ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect) {
        guard let card = state.dayCard else {
            put(" " + state.language("window", "okno"), in: layout.label(on: place), style: Style(.dim))
            return
        }
        let name = " " + state.language("window ", "okno ") + card.number.short
        put(name, in: layout.label(on: place), style: Style(.dim))
        var cells = StripCells(line.columns)
        if let window = state.dayWindow(of: card) {
            cells.fill(line.column(window.start), line.column(window.end), "-", .dim)
            cells.put("|", at: line.column(window.start), .header)
            cells.put("|", at: line.column(window.end), .header)
        }
        if let stop = state.dayStop {
            let end = line.column(stop.end)
            cells.fill(end, line.column(stop.end + max(0, stop.slack)), ">", .loadLow)
            cells.fill(line.column(stop.start), max(line.column(stop.start) + 1, end), "#", .title)
        }
        let strip = layout.strip(on: place)
        cells.draw(on: &self, at: strip.origin, in: strip)
    }

    private mutating func drawFree(
        _ capacity: DayCapacity, _ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect
    ) {
        let column = line.column(state.dayCursor)
        let free = capacity.free(at: column)
        put(
            " \(free) "
                + state.language("free", state.language.plural(free, "", "", pl: ("wolny", "wolnych", "wolnych")))
                + " \(state.wording.time(state.dayCursor))", in: layout.label(on: place), style: Style(.text))
        let strip = layout.strip(on: place)
        capacity.bars(.loadLow).draw(on: &self, at: strip.origin, in: strip)
    }

    /// `of 4 present`, and under the hours where the cursor and now are.
    private mutating func drawMoments(
        _ capacity: DayCapacity, _ state: ConsoleState, _ layout: DayLayout, _ line: Timeline, on place: Rect
    ) {
        let column = line.column(state.dayCursor)
        let present = capacity.present.indices.contains(column) ? capacity.present[column] : 0
        let isFreeShown = layout.line(.free) != nil
        let of = isFreeShown ? " " : " \(capacity.free(at: column)) "
        put(
            of + state.language("of \(present) present", "z \(present) obecnych"), in: layout.label(on: place),
            style: Style(.dim))
        var cells = StripCells(line.columns)
        let now = line.column(state.now)
        if line.shows(state.now) {
            let word = state.language("^now", "^teraz")
            // Beside the cursor's time there may be no room for the word.
            let isClose = abs(now - column) <= word.count
            cells.put(isClose ? "^" : word, at: min(now, max(0, line.columns - word.count)), .now)
        }
        if line.shows(state.dayCursor) {
            let text = state.wording.time(state.dayCursor)
            let isAtEdge = column + 6 > line.columns
            let word = isAtEdge ? text + "^" : "^" + text
            let isNow = column == now
            cells.put(
                isNow && !isAtEdge ? word + state.language(" now", " teraz") : word,
                at: isAtEdge ? column - 5 : column, isNow ? .now : .cursorUnfocused)
        }
        let strip = layout.strip(on: place)
        cells.draw(on: &self, at: strip.origin, in: strip)
    }
}
