import DeskModel
import Geography
import ServiceModel
import TermCanvas

extension ConsoleState {
    /// Clock, what the screen shows and for whom, then what needs the person, in words: `Mon 23 Nov 14:07  live  v312
    /// ann@hq  plan: P  2 new  !! 221`. Where there is no room, what presses least goes first: version, name, date.
    var headerParts: [HeaderPart] {
        var parts = vantageParts + badges
        let room = headerBudget
        while Self.width(parts) > room, let index = Self.nextToGo(parts) {
            if let short = parts[index].short {
                parts[index] = HeaderPart(
                    text: short, role: parts[index].role, goes: parts[index].isShortKept ? nil : parts[index].goes,
                    command: parts[index].command)
            } else {
                parts.remove(at: index)
            }
        }
        return parts
    }

    private static func width(_ parts: [HeaderPart]) -> Int {
        parts.reduce(-2) { $0 + SafeText.width($1.text) + 2 }
    }

    private static func nextToGo(_ parts: [HeaderPart]) -> Int? {
        parts.indices.filter { parts[$0].goes != nil }.max { (parts[$0].goes ?? 0) < (parts[$1].goes ?? 0) }
    }

    /// So many columns at most: the names of the screens need the rest.
    private var headerBudget: Int {
        switch size.columns {
        case 110...: size.columns - 56
        case 80..<110 where !layout.isSingle: size.columns - 40
        default: size.columns - 31
        }
    }

    /// Short on a narrow screen: the day's own legs say it in words.
    var roadsPart: [HeaderPart] {
        guard roads.isSilent else { return [] }
        let words = size.columns >= 110 ? language("roads: estimate", "drogi: szacunek") : "≈"
        return [HeaderPart(text: words, goes: 5, command: "news.open", short: words == "≈" ? nil : "≈")]
    }

    /// What needs the person, the most pressing last: at the edge, where it is found without reading.
    private var badges: [HeaderPart] {
        [
            stalePart, newsPart, overduePart, riskPart, jobPart, clashPart, faultPart, absentPart, planPart, alarmPart,
        ].compactMap { $0 }
    }

    /// Only on the wall: at a desk the line beneath says what failed.
    private var stalePart: HeaderPart? {
        guard place == .wall, let words = staleWords else { return nil }
        return HeaderPart(text: words, role: .late)
    }

    private var newsPart: HeaderPart? {
        let count = news.count(.news)
        guard count > 0 else { return nil }
        let word = language.plural(count, "new", "new", pl: ("nowa", "nowe", "nowych"))
        return HeaderPart(text: "\(count) \(word)", role: .titleFocused, goes: 4, command: "news.open")
    }

    /// Field and desk said two things, or a change of mine met a newer one.
    private var clashPart: HeaderPart? {
        let ofField = alerts.book?.count(.clash) ?? 0
        return badge(news.count(.clash) + ofField, ofField > 0 ? "screen.alerts" : "news.open") {
            language.plural($0, "clash", "clashes", pl: ("kolizja", "kolizje", "kolizji"))
        }
    }

    /// Somebody said that they cannot work, and nobody has seen to it.
    private var absentPart: HeaderPart? {
        badge(alerts.book?.count(.unable) ?? 0, "screen.alerts") {
            language.plural($0, "absent", "absent", pl: ("osoba mniej", "osoby mniej", "osób mniej"))
        }
    }

    private var faultPart: HeaderPart? {
        badge(news.count(.fault)) { language.plural($0, "fault", "faults", pl: ("błąd", "błędy", "błędów")) }
    }

    private var jobPart: HeaderPart? {
        guard !jobFaults.isEmpty else { return nil }
        return HeaderPart(
            text: language("job fault", "błąd zadania"), role: .statusWarning, goes: 3, command: "news.open",
            short: language("job!", "zad.!"))
    }

    /// `? 3 not begun`: visits of today whose time to begin is over.
    private var overduePart: HeaderPart? {
        let count = overdueVisits.count
        guard count > 0 else { return nil }
        return HeaderPart(
            text: "? " + overdueCount(count), role: .late, goes: 3, command: "news.overdue", short: "?\(count)")
    }

    /// `! 3 at risk`: what is foreseen to be late and does not say so by itself.
    private var riskPart: HeaderPart? {
        let count = riskCount.count
        guard count > 0 else { return nil }
        let word = language.plural(count, "at risk", "at risk", pl: ("zagrożona", "zagrożone", "zagrożonych"))
        return HeaderPart(text: "! \(count) \(word)", role: .late, goes: 3, command: "screen.risk", short: "!\(count)")
    }

    private func badge(
        _ count: Int, _ command: String = "news.open", _ word: (Int) -> String
    ) -> HeaderPart? {
        guard count > 0 else { return nil }
        return HeaderPart(
            text: "! \(count) \(word(count))", role: .statusWarning, goes: 3, command: command, short: "!\(count)")
    }

    private var planPart: HeaderPart? {
        if let run = planRun {
            return HeaderPart(
                text: "plan \(Int((run.progress?.fraction ?? 0) * 100))%", role: .titleFocused, command: "plan.take")
        }
        guard let plan = waitingPlan else { return nil }
        let key = commands.commands.first { $0.id == "plan.start" }?.keys.first?.description ?? ":"
        return HeaderPart(
            text: language("plan ready: ", "plan policzony: ") + key,
            role: plan.isRead ? .titleFocused : .statusSuccess, goes: 2, command: "plan.start", short: "plan: " + key)
    }

    /// `!! 221`, `! 222`, with how many more.
    private var alarmPart: HeaderPart? {
        guard let alarm = news.alarms.first else { return nil }
        let more = news.alarms.count == 1 ? "" : " +\(news.alarms.count - 1)"
        let sign = alarm.priority == .emergency ? "!!" : "!"
        return HeaderPart(
            text: "\(sign) \(alarm.number.short)\(more)", role: alarm.priority.role, command: "screen.alerts")
    }
}
