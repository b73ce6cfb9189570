package import ServiceModel

/// What was done with messages, and who wants none.
package enum NoticesSummary: DepartmentSummary {
    case stopped(OrderNumber, NoticeKind, to: String, reason: String)
    case wantedAgain(OrderNumber, NoticeKind, to: String)
    case copied(OrderNumber, NoticeKind, to: String)
    case readdressed(OrderNumber, NoticeKind, from: String, to: String)
    /// `part` is `nil` in entries from before it was told.
    case reportQueued(OrderNumber, version: Int, to: [String], part: ReportedPart? = nil)
    /// With the words of the server that sent it back.
    case cameBack(OrderNumber, NoticeKind, to: String, words: String)
    /// At one address, or at all; and how many that waited were stopped.
    case unwanted(customer: String, address: String?, stopped: Int)
    case wanted(customer: String, address: String?)
    /// Lateness to be told, lateness that is none any more, and how many messages came to nothing in time.
    case watched(late: [OrderNumber], inTime: [OrderNumber], tooLate: Int)

    package var orders: [OrderNumber] {
        switch self {
        case .stopped(let number, _, _, _), .wantedAgain(let number, _, _), .copied(let number, _, _),
            .reportQueued(let number, _, _, _), .cameBack(let number, _, _, _),
            .readdressed(let number, _, _, _):
            [number]
        case .unwanted, .wanted: []
        case .watched(let late, let inTime, _): late + inTime
        }
    }

    package var isFact: Bool { false }

    package func sentence(_ wording: Wording) -> String {
        let language = wording.language
        switch self {
        case .stopped(let number, let kind, let to, let reason):
            return language(
                "\(number): “\(kind.name(.english))” to \(to) is not sent: \(reason).",
                "\(number): „\(kind.name(.polish))” do \(to) nie wyjdzie: \(reason).")
        case .wantedAgain(let number, let kind, let to):
            return language(
                "\(number): “\(kind.name(.english))” to \(to) waits to be sent.",
                "\(number): „\(kind.name(.polish))” do \(to) czeka na wysłanie.")
        case .copied(let number, let kind, let to):
            return language(
                "\(number): a second copy of “\(kind.name(.english))” to \(to) waits to be sent.",
                "\(number): drugi egzemplarz „\(kind.name(.polish))” do \(to) czeka na wysłanie.")
        case .readdressed(let number, let kind, let from, let to):
            return language(
                "\(number): “\(kind.name(.english))” goes to \(to) instead of \(from).",
                "\(number): „\(kind.name(.polish))” pójdzie do \(to) zamiast \(from).")
        case .reportQueued(let number, let version, let addresses, let part):
            let to = addresses.joined(separator: ", ")
            let what = Self.report(part)
            return language(
                "\(number): version \(version) of \(what.english) waits to be sent to \(to).",
                "\(number): wersja \(version) \(what.polish) czeka na wysłanie do \(to).")
        case .cameBack(let number, let kind, let to, let words):
            return language(
                "\(number): “\(kind.name(.english))” to \(to) came back: \(words).",
                "\(number): „\(kind.name(.polish))” do \(to) wróciła: \(words).")
        case .unwanted(let customer, let address, let stopped):
            let place = address.map { language(" at \($0)", " na \($0)") } ?? ""
            let rest =
                stopped == 0
                ? "" : language(" Stopped of those that waited: \(stopped).", " Wstrzymano z czekających: \(stopped).")
            return language("\(customer) wants no notices\(place).", "\(customer) nie chce powiadomień\(place).") + rest
        case .wanted(let customer, let address):
            let place = address.map { language(" at \($0)", " na \($0)") } ?? ""
            return language("\(customer) wants notices\(place).", "\(customer) chce powiadomień\(place).")
        case .watched(let late, let inTime, let tooLate):
            let clauses = [
                late.isEmpty
                    ? nil : language("late, to be told: ", "spóźnienia do zgłoszenia: ") + Self.list(late, wording),
                inTime.isEmpty ? nil : language("in time after all: ", "jednak na czas: ") + Self.list(inTime, wording),
                tooLate == 0
                    ? nil : language("came to nothing in time: \(tooLate)", "nie zdążyły wyjść: \(tooLate)"),
            ].compactMap { $0 }
            return language("Notices: ", "Powiadomienia: ") + clauses.joined(separator: "; ") + "."
        }
    }

    private static func report(_ part: ReportedPart?) -> (english: String, polish: String) {
        switch part {
        case .visit(let number): ("the report of visit \(number)", "protokołu wizyty \(number)")
        case .order: ("the report of the whole order", "protokołu całego zlecenia")
        case nil: ("the report", "protokołu")
        }
    }

    private static func list(_ orders: [OrderNumber], _ wording: Wording) -> String {
        orders.map { wording.short($0) }.joined(separator: ", ")
    }
}
