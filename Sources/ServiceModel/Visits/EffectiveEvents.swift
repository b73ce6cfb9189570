extension [VisitEvent] {
    /// What holds: a correction stands in the place of the fact that it corrects, and what did not happen is left out.
    /// In the order in which things happened, given events in the order in which they were written down.
    package var effective: [VisitEvent] {
        var kept: [VisitEvent] = []
        for event in self {
            let place = event.corrects.flatMap { corrected in kept.firstIndex { $0.sequence == corrected } }
            switch (place, event.act) {
            case (let place?, .withdraw): kept.remove(at: place)
            case (let place?, _): kept[place] = event
            case (nil, .withdraw): break
            case (nil, _): kept.append(event)
            }
        }
        return kept
    }

    /// The facts of a visit since it was sent out last.
    package var sinceSent: ArraySlice<VisitEvent> {
        let start = lastIndex { $0.act == .dispatch || $0.act == .recall || $0.act == .reject }
        return self[(start.map { $0 + 1 } ?? startIndex)...]
    }
}
