import DeskModel
import ServiceModel

/// From when to when somebody worked, as it is told with the end of a visit: what is likely, how it is asked, and what is wrong
/// with what was typed.
extension ConsoleState {
    /// `08:00-09:30 `: as planned, as far as that is over, up to the time chosen or now; never before the last thing that was
    /// told. After a pause it begins when the work went on.
    func likelyTimes(_ report: FieldReport, _ card: VisitCard) -> String {
        let end = report.at ?? now
        let likely =
            card.times?.pausedSince.map { end - leftOfWork(card, pausedSince: $0) } ?? plannedStart(card, before: end)
        let start = card.lastReport.map { max(likely, min($0.at, end)) } ?? likely
        return "\(wording.time(start))-\(wording.time(end)) "
    }

    private func plannedStart(_ card: VisitCard, before end: Timestamp) -> Timestamp {
        let planned = card.times?.arrived ?? card.placement?.start ?? end
        return planned < end ? planned : end - card.duration * 60
    }

    /// Seconds of the planned work that were left when it stopped; a minute at least.
    private func leftOfWork(_ card: VisitCard, pausedSince since: Timestamp) -> Int {
        let done = card.times?.started.map { since.since($0) - (card.times?.paused ?? 0) } ?? 0
        return max(60, card.duration * 60 - done)
    }

    /// What typed times mean. Throws what is wrong with them: also that they lie before what was told, or ahead.
    func endTimes(_ text: String, _ card: VisitCard) throws(InputFault) -> (started: Timestamp, ended: Timestamp) {
        let words = try ReportWords(text + " x", act: .complete, asksTimes: true, near: card.placement, times.past)
        guard let started = words.started, let ended = words.ended else { throw .required }
        return try sound(started, ended, card)
    }

    /// Times without seconds: the minute in which the last thing was told is that moment.
    func sound(
        _ started: Timestamp, _ ended: Timestamp, _ card: VisitCard
    ) throws(InputFault) -> (started: Timestamp, ended: Timestamp) {
        var started = started
        if let last = card.lastReport?.at, started < last {
            guard last.since(started) < 60 else { throw .beforeTheLast(last) }
            started = last
        }
        // Clocks of phones and desks differ a little, and the store allows for it.
        guard ended <= now + 300 else { throw .inTheFuture(ended) }
        return (started, started.since(ended) < 60 ? max(started, ended) : ended)
    }

    /// What is wrong with the times that are typed; nothing typed is none.
    func timesFault(_ draft: CompletionDraft) -> InputFault? {
        let text = draft.text(.times)
        guard draft.report.asksTimes, !text.isEmpty, let card = view.visits[draft.visit] else { return nil }
        do { _ = try endTimes(text, card) } catch { return error }
        return nil
    }

    /// What stands behind the field: how it is written, and after a pause how long that would have been.
    func timesHint(_ draft: CompletionDraft, _ card: VisitCard) -> String {
        guard let since = card.times?.pausedSince else { return "9:00-10:30" }
        let told = try? endTimes(draft.text(.times), card)
        let length = told.map { ", " + Wording.length(minutes: $0.started.since(since) / 60) } ?? ""
        return language("pause since ", "przerwa od ") + wording.time(since) + length
    }
}

extension InputFault {
    /// The same in a field that takes two times.
    func sentence(ofTimes wording: Wording) -> String {
        switch self {
        case .notADate(let text), .notLike(let text, _):
            wording.language(
                "“\(text)” is no time; write from-to, as 9:00-10:30.",
                "„\(text)” to nie godzina; napisz od-do, jak 9:00-10:30.")
        case .required:
            wording.language("Two times are needed, as 9:00-10:30.", "Potrzebne są dwie godziny, jak 9:00-10:30.")
        default: sentence(wording)
        }
    }
}
