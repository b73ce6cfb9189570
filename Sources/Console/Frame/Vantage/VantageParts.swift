import DeskModel
import ServiceModel
import TermCanvas

/// From where one looks, on the top line: in the place of the program's name and before the clock, in words.
extension ConsoleState {
    /// `Dyspo  │ `, `AT      │ `; on a narrow screen only what is not live: `SIM ×60 `.
    var programTitle: String {
        let isWide = size.columns >= 110
        guard let title = vantage.title(language) else { return isWide ? "Dyspo  │ " : "" }
        if layout.isSingle { return "" }
        return isWide ? SafeText.fitted(title, to: max(7, SafeText.width(title))) + " │ " : title + " "
    }

    /// Clock, from where one looks, version and person.
    var vantageParts: [HeaderPart] {
        let user = userPart
        switch vantage {
        case .live where layout.isSingle:
            return [HeaderPart(text: wording.time(now)), versionPart]
        case .live:
            return [clockPart, HeaderPart(text: language("live", "na żywo"), goes: 8)] + roadsPart
                + [versionPart, user]
        case .branch(let name, let base, let behind):
            return [clockPart, branchPart(name, base, behind)] + roadsPart + [user]
        case .past(_, let sequence, let latest): return [clockPart] + pastParts(sequence, latest)
        case .simulation(let clock):
            let pace = HeaderPart(text: clock.pace(language), role: .statusWarning)
            let seed = HeaderPart(text: language("seed \(clock.seed)", "ziarno \(clock.seed)"), goes: 9)
            return [clockPart, pace, seed, user]
        }
    }

    private var versionPart: HeaderPart { HeaderPart(text: "v\(view.sequence)", goes: 9) }

    /// `ewa +2`: two more desks are open.
    private var userPart: HeaderPart {
        let others = desks.others.isEmpty ? "" : " +\(desks.others.count)"
        return HeaderPart(
            text: SafeText.truncated(actor, to: size.columns >= 110 ? 16 : 8) + others, goes: 7,
            command: desks.others.isEmpty ? nil : "news.open", short: others.isEmpty ? nil : String(others.dropFirst()))
    }

    private var clockPart: HeaderPart {
        let mark = vantage.clockMark(language).map { $0 + " " } ?? ""
        let role: Role = vantage.clockMark(language) == nil ? .topBar : .statusWarning
        return HeaderPart(
            text: "\(mark)\(wording.date(today)) \(wording.time(now))", role: role, goes: 6,
            short: mark + wording.time(now), isShortKept: true)
    }

    private func branchPart(_ name: String, _ base: Int, _ behind: Int) -> HeaderPart {
        let word = language("branch ", "wariant ") + SafeText.truncated(SafeText.line(name), to: 16)
        let short = language("branch ", "wariant ") + SafeText.truncated(SafeText.line(name), to: 8)
        return HeaderPart(
            text: word + language(", on v\(base)", ", na v\(base)") + Vantage.further(behind), role: .statusWarning,
            goes: 5, short: short, isShortKept: true)
    }

    private func pastParts(_ sequence: Int, _ latest: Int) -> [HeaderPart] {
        let only = language("read only", "tylko odczyt")
        let versions = language(", v\(sequence) of v\(latest)", ", v\(sequence) z v\(latest)")
        let home = HeaderPart(text: language("Esc: now", "Esc: teraz"), goes: 7, command: "vantage.home")
        return [HeaderPart(text: only + versions, goes: 9, short: only)] + (hasHome ? [home] : [])
    }
}
