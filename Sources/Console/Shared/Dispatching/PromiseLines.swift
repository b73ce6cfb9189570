import DeskModel
import ServiceModel
import TermCanvas

/// What the box of a promise shows.
extension ConsoleState {
    /// The lines, and the index of the last one that belongs to the chosen one.
    func promiseLines(_ promise: PromiseState, columns: Int) -> (lines: [[Span]], chosen: Int) {
        guard let list = promise.list else {
            return ([[Span(language("The windows are being counted …", "Okna są liczone …"), .dim)]], 0)
        }
        var lines = boundLines(list, columns: columns)
        var chosen = 0
        for (index, offer) in list.offers.enumerated() {
            lines += offerLines(offer, index, list, isChosen: index == promise.cursor, columns: columns)
            if index == promise.cursor { chosen = lines.count - 1 }
        }
        if list.offers.isEmpty {
            lines.append([
                Span(language("No window of the next days fits.", "Żadne okno najbliższych dni nie pasuje."), .late)
            ])
        }
        let isOwn = promise.cursor == list.offers.count
        let own = "\(isOwn ? ">" : " ")\(list.offers.count + 1)  " + language("another window …", "inne okno …")
        lines.append([Span(own, isOwn ? .cursor : .text)])
        if isOwn { chosen = lines.count - 1 }
        let hint = language(
            "Enter promises, P promises and plans there, Esc neither.",
            "Enter obiecuje, P obiecuje i planuje, Esc rezygnuje.")
        return (lines + [[]] + SafeText.wrapped(hint, to: columns).map { [Span($0, .hintText)] }, chosen)
    }

    /// What the windows have to keep: the contract's times, promised or not, and the wish, or why it cannot be met.
    private func boundLines(_ list: SlotList, columns: Int) -> [[Span]] {
        let wish = list.wish.map { language("Wish: ", "Życzenie: ") + wording.window($0) }
        let bounds: [(String?, Role)] = [
            (list.contractSentence(wording), .text), (list.wishSentence(wording).map { $0 + "." }, .late),
            (list.wishObstacle == nil ? wish : nil, .text),
        ]
        let lines = bounds.flatMap { text, role in
            text.map { SafeText.wrapped($0, to: columns).map { [Span($0, role)] } } ?? []
        }
        return lines.isEmpty ? [] : lines + [[]]
    }

    /// `>1  Tue 24, 08:00-10:00  Ewa Zych  +9 min  as wished`; where the remark has no room behind, it stands beneath.
    private func offerLines(
        _ offer: SlotOffer, _ index: Int, _ list: SlotList, isChosen: Bool, columns: Int
    ) -> [[Span]] {
        let windows = list.offers.map { SafeText.width(wording.window($0.window)) }.max() ?? 0
        let remarks = list.offers.map { SafeText.width($0.remark(wording)) }.max() ?? 0
        let head = "\(isChosen ? ">" : " ")\(index + 1)  " + SafeText.fitted(wording.window(offer.window), to: windows)
        let travel = SafeText.fitted(extra(offer.insertion), to: 8, .right)
        let room = columns - SafeText.width(head) - SafeText.width(travel) - 4
        let isBeneath = room - remarks - 2 < 12
        let name = min(22, isBeneath ? room : room - remarks - 2)
        let role: Role = isChosen ? .cursor : .text
        let remark = offer.remark(wording)
        let line =
            head + "  " + SafeText.fitted(shortName(technicianName(offer.cell.technician), columns: name), to: name)
            + "  " + travel
        let remarkRole: Role = isChosen ? .cursor : offer.isLate ? .late : .text
        if remark.isEmpty { return [[Span(line, role)]] }
        return isBeneath
            ? [[Span(line, role)], [Span("    " + remark, remarkRole)]]
            : [[Span(line + "  ", role), Span(remark, remarkRole)]]
    }
}
