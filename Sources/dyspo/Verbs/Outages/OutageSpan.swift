import ArgumentParser
import DeskModel
import Operations
import ServiceModel

/// From when to when something lasts.
struct OutageSpan: ParsableArguments {
    @Option(help: ArgumentHelp("From when (else from now).", valueName: "time"))
    var from: String?
    @Option(help: ArgumentHelp("Until when; a day alone is included (else until midnight).", valueName: "time"))
    var to: String?

    func window(_ session: Session) throws -> TimeWindow {
        let start = try from.map { try edge($0, "--from", session, endOfDay: false) } ?? session.desk.now
        let end =
            try to.map { try edge($0, "--to", session, endOfDay: true) }
            ?? session.calendar.span(of: session.calendar.day(of: start)).end
        guard let window = TimeWindow(start: start, end: end) else { throw Refusal.outages(.endsBeforeItStarts) }
        return window
    }

    private func edge(_ text: String, _ option: String, _ session: Session, endOfDay: Bool) throws -> Timestamp {
        try session.reading(option, endOfDay ? .to : .from) { () throws(InputFault) in
            try session.times.edge(text, endOfDay: endOfDay)
        }
    }
}
