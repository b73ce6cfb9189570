package import ServiceModel

/// A line of a measured day, with what it belongs to.
package struct TimeLine: Hashable, Sendable {
    package var stretch: TimeStretch
    /// Its paid minutes by class of hour.
    package var hours: HourMinutes
    package var number: OrderNumber?
    package var title: String
    package var town: String
    /// Minutes that were planned; `nil` where nothing was, or where an earlier line of the visit says it.
    package var planned: Int?
    /// Minutes by which all that was measured differs from the plan; `nil` where nothing was planned, while it lasts, and where
    /// a later line of the visit says it: of work that was interrupted the last one does.
    package var differs: Int?

    package init(
        stretch: TimeStretch, hours: HourMinutes, number: OrderNumber? = nil, title: String = "", town: String = "",
        planned: Int? = nil, differs: Int? = nil
    ) {
        self.stretch = stretch
        self.hours = hours
        self.number = number
        self.title = title
        self.town = town
        self.planned = planned
        self.differs = differs
    }

    /// Its own minutes: those of all lines add up to the day's.
    package var measured: Int { stretch.minutes }

    /// A visit, or a day, in few words: `41 Pruszków`, `loading`.
    package func what(_ wording: Wording) -> String {
        let language = wording.language
        if let about = stretch.about { return about.name(language) }
        switch stretch.kind {
        case .travel: return [number?.short ?? "", town].filter { !$0.isEmpty }.joined(separator: " ")
        case .gap: return language("nothing was told", "niczego nie podano")
        case .waiting, .work, .pause, .home, .administration, .rest, .nothing:
            return [number?.short ?? "", title].filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}

extension TimeLine {
    /// `+0:12`, `-0:05`, `0:00`.
    package static func signed(_ minutes: Int) -> String {
        (minutes > 0 ? "+" : minutes < 0 ? "-" : "") + Wording.length(minutes: abs(minutes))
    }

    /// Why it paused or what is remarked, hours that are not normal, what was told before a correction, and a clash.
    package func remark(_ wording: Wording) -> String {
        let language = wording.language
        var words = stretch.note.isEmpty ? [] : [stretch.note]
        words += HourClass.allCases.filter { $0 != .normal && hours[$0] > 0 }
            .map { "\($0.name(language)) \(Wording.length(minutes: hours[$0]))" }
        if stretch.kind == .rest || stretch.kind == .nothing { words.append(language("not paid", "niepłatne")) }
        if let was = stretch.was {
            words.append(language("was ", "było ") + wording.times(was) + (stretch.reason.map { ": \($0)" } ?? ""))
        }
        if stretch.overlaps { words.append(language("! overlaps, counted once", "! nachodzi, liczone raz")) }
        return words.joined(separator: "; ")
    }
}
