import DeskModel
import ServiceModel

/// Opening, ticking and scanning a pick list.
extension ConsoleState {
    /// The page of a pick list.
    var pick: ListState<PickLinesList> {
        get { self[ListState<PickLinesList>.self] }
        _modify { yield &self[ListState<PickLinesList>.self] }
    }

    /// Opens it as soon as it is read.
    mutating func openPickList(_ wish: PickListWish) -> [Effect] {
        pick.memory.wanted = self.wish(for: wish)
        return [.ask(.stock(.pickList(wish)))]
    }

    /// The list is there: it was wished for, or the open one is read anew. A van without one gets it.
    mutating func take(_ list: PickListDetail?, for wish: PickListWish) -> [Effect] {
        if pick.memory.wanted?.value == wish {
            let isGranted = granted(pick.memory.wanted) != nil
            pick.memory.wanted = nil
            guard isGranted else { return [] }
            if let list {
                enter(list)
            } else if case .of(let van, let day) = wish {
                return perform(FillPickList(van: van, day: day, what: .all), .makeList)
            }
            return []
        }
        guard let list, list.list.id == pick.memory.list?.list.id else { return [] }
        pick.memory.list = list
        current.refresh(&self)
        return []
    }

    private mutating func enter(_ list: PickListDetail) {
        var state = ListState<PickLinesList>()
        state.memory.list = list
        state.memory.asked = view.sequence
        enter(.pickList, showing: state)
    }

    mutating func tick(_ line: PickListDetail.Line, isTicked: Bool) -> [Effect] {
        if isTicked, line.part.hasSerials, line.line.serials.isEmpty {
            overlay = .input(
                LineInput(.stock(.serials(line.line.list, line: line.line.sequence, pieces: line.line.quantity))))
            return []
        }
        return perform(
            TickPickLines(list: line.line.list, lines: [line.line.sequence], isTicked: isTicked), .plain)
    }

    /// The numbers of a line's pieces tick it.
    mutating func tick(_ list: PickList.ID, _ line: Int, _ pieces: Quantity, serials text: String) -> [Effect] {
        let serials = StockAmountWords(text).words
        guard Quantity(serials.count) == pieces, Set(serials).count == serials.count else {
            status.say(
                language(
                    "Say \(StockWords.number(pieces, language)) serial numbers, each once.",
                    "Podaj numery seryjne, po jednym na sztukę: \(StockWords.number(pieces, language))."), .warning)
            return []
        }
        overlay = nil
        return perform(TickPickLines(list: list, lines: [line], serials: serials), .plain)
    }

    /// Lines that show, are not ticked and need no serial numbers.
    var pickLinesToTick: [Int] {
        pick.rows.filter {
            !$0.line.isTicked && !$0.line.isLoaded && (!$0.part.hasSerials || !$0.line.serials.isEmpty)
        }.map(\.line.sequence)
    }

    mutating func changePickQuantity(_ step: Int) -> [Effect] {
        guard let line = pick.row else { return [] }
        return perform(
            TickPickLines(
                list: line.line.list, lines: [line.line.sequence], isTicked: line.line.isTicked,
                quantity: line.line.quantity + Quantity(step)), .plain)
    }

    /// The line that a scanner means: the first of the part that is not ticked yet, else any of it.
    func pickLine(scanned text: String) -> PickListDetail.Line? {
        let wanted = text.lowercased()
        let lines = pick.rows.filter { line in
            line.part.code.lowercased() == wanted || !line.part.ean.isEmpty && line.part.ean == text
        }
        return lines.first { !$0.line.isTicked && !$0.line.isLoaded } ?? lines.first
    }

    /// The line of the part is ticked, and the field waits for the next one. An empty line ends it.
    mutating func scan(_ text: String) -> [Effect] {
        guard !text.isEmpty, let list = pick.memory.list?.list.id else {
            overlay = nil
            return []
        }
        overlay = .input(LineInput(.stock(.scan(list))))
        guard let line = pickLine(scanned: text) else {
            let known = self[PartsMemory.self].part(scanned: text)
            status.say(
                known.map { language("\($0.code) is not on this list.", "\($0.code) nie ma na tej liście.") }
                    ?? language("No part has the code or EAN “\(text)”.", "Żadna część nie ma kodu ani EAN „\(text)”."),
                .warning)
            return []
        }
        if let index = pick.rows.firstIndex(where: { $0.line.sequence == line.line.sequence }) { pick.cursor = index }
        guard !line.line.isTicked, !line.line.isLoaded else {
            status.say(
                language("\(line.part.code) is ticked already.", "\(line.part.code) jest już odhaczone."), .warning)
            return []
        }
        return tick(line, isTicked: true)
    }
}
